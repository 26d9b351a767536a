package dev.holdfast.server.negotiations.terms;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the other side has let us know before the talk.
 *
 * @param terms a package that they have said they would take
 * @param limits what they have said they cannot go beyond
 */
public record TheirPositionJson(
        Optional<Map<String, JsonNode>> terms, Optional<@Size(max = 200) List<@Valid LimitJson>> limits) {

    /** The position; empty when it is wrong, which the reading then knows. */
    public Optional<TheirPosition> read(Reading reading, OutcomeSpace space) {
        Optional<Outcome> indication = terms.flatMap(given -> Terms.read(reading.in("terms"), given, space));
        Optional<List<IssueLimit>> bounds = Limits.read(reading.in("limits"), limits.orElse(List.of()), space);
        boolean right = terms.isPresent() == indication.isPresent() && bounds.isPresent();
        return right ? Optional.of(new TheirPosition(indication, bounds.get())) : Optional.empty();
    }
}
