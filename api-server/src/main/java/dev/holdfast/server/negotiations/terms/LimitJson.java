package dev.holdfast.server.negotiations.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.holdfast.outcome.IssueLimit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A condition on the value of one issue.
 *
 * @param issue the name of the issue
 * @param atLeast the lowest number that is allowed
 * @param atMost the highest number that is allowed
 * @param oneOf the values that are allowed
 */
public record LimitJson(
        String issue,
        @JsonFormat(shape = Shape.STRING) Optional<BigDecimal> atLeast,
        @JsonFormat(shape = Shape.STRING) Optional<BigDecimal> atMost,
        Optional<List<JsonNode>> oneOf) {

    public LimitJson {
        if (atLeast.isEmpty() && atMost.isEmpty() && oneOf.isEmpty()) {
            throw new IllegalArgumentException("a limit needs atLeast, atMost or oneOf");
        }
    }

    static LimitJson of(IssueLimit limit) {
        if (limit instanceof IssueLimit.AtLeast least) {
            return new LimitJson(least.issue(), Optional.of(least.bound()), Optional.empty(), Optional.empty());
        } else if (limit instanceof IssueLimit.AtMost most) {
            return new LimitJson(most.issue(), Optional.empty(), Optional.of(most.bound()), Optional.empty());
        }
        List<JsonNode> values = ((IssueLimit.OneOf) limit)
                .values().stream().sorted().<JsonNode>map(TextNode::valueOf).toList();
        return new LimitJson(limit.issue(), Optional.empty(), Optional.empty(), Optional.of(values));
    }
}
