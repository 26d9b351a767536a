package dev.holdfast.negotiation.readiness;

import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import java.util.List;
import java.util.Optional;

/**
 * What the other side has let us know before the talk.
 *
 * @param indication a package that they have said they would take
 * @param limits what they have said they cannot go beyond, such as a budget
 */
public record TheirPosition(Optional<Outcome> indication, List<IssueLimit> limits) {

    /** Nothing is known. */
    public static final TheirPosition UNKNOWN = new TheirPosition(Optional.empty(), List.of());

    /** Copies the limits. */
    public TheirPosition {
        limits = List.copyOf(limits);
    }

    /**
     * Checks that the position is about what is negotiated.
     *
     * @throws IllegalArgumentException saying what is not
     */
    public void check(OutcomeSpace space) {
        indication.ifPresent(outcome -> outcome.requireIn(space));
        new Region(space, limits);
    }
}
