package dev.holdfast.server.negotiations.terms;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.server.problem.FieldCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists of limits. */
public final class Limits {

    private Limits() {}

    public static List<LimitJson> json(List<IssueLimit> limits) {
        return limits.stream().map(LimitJson::of).toList();
    }

    /** The limits; empty when one of them is wrong or they leave nothing, which the reading then knows. */
    public static Optional<List<IssueLimit>> read(Reading reading, List<LimitJson> limits, OutcomeSpace space) {
        List<IssueLimit> read = new ArrayList<>();
        boolean right = true;
        for (int index = 0; index < limits.size(); index++) {
            Optional<List<IssueLimit>> one = readOne(reading.in(index), limits.get(index), space);
            one.ifPresent(read::addAll);
            right &= one.isPresent();
        }
        return right ? reading.read(() -> checked(read, space)) : Optional.empty();
    }

    private static Optional<List<IssueLimit>> readOne(Reading reading, LimitJson limit, OutcomeSpace space) {
        Optional<Set<String>> values = limit.oneOf().flatMap(list -> values(reading.in("oneOf"), list));
        if (limit.oneOf().isPresent() && values.isEmpty()) {
            return Optional.empty();
        }
        return reading.read(() -> {
            List<IssueLimit> made = new ArrayList<>();
            limit.atLeast().ifPresent(bound -> made.add(new IssueLimit.AtLeast(limit.issue(), bound)));
            limit.atMost().ifPresent(bound -> made.add(new IssueLimit.AtMost(limit.issue(), bound)));
            values.ifPresent(allowed -> made.add(new IssueLimit.OneOf(limit.issue(), allowed)));
            return checked(made, space);
        });
    }

    /** The same limits; a region of the space refuses those that do not fit it. */
    private static List<IssueLimit> checked(List<IssueLimit> limits, OutcomeSpace space) {
        new Region(space, limits);
        return limits;
    }

    private static Optional<Set<String>> values(Reading reading, List<JsonNode> list) {
        Set<String> values = new LinkedHashSet<>();
        for (int index = 0; index < list.size(); index++) {
            Optional<String> text = TermText.of(list.get(index));
            if (text.isEmpty()) {
                reading.in(index).refuse(FieldCode.WRONG_TYPE, "must be text or a number");
                return Optional.empty();
            }
            values.add(text.get());
        }
        if (values.isEmpty()) {
            reading.refuse(FieldCode.WRONG_SIZE, "must name at least one value");
            return Optional.empty();
        }
        return Optional.of(values);
    }
}
