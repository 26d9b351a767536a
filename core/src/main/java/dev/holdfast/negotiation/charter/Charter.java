package dev.holdfast.negotiation.charter;

import dev.holdfast.negotiation.mandate.Brief;
import java.util.List;

/**
 * What a negotiation is set up with, and who takes part in it. Holds nothing secret.
 *
 * @param id the negotiation
 * @param title what it is about, for people
 * @param mode who sends our side's moves
 * @param seed from which all chance in the negotiation is drawn
 * @param strategies who advises, in the order in which they are asked
 * @param guards who must agree to our moves, beside the innermost rules
 * @param trackers who measures
 * @param brief the mandate without the walk-away point
 */
public record Charter(
        NegotiationId id,
        String title,
        Mode mode,
        long seed,
        List<PartChoice> strategies,
        List<PartChoice> guards,
        List<PartChoice> trackers,
        Brief brief) {

    /** Copies the lists. */
    public Charter {
        strategies = List.copyOf(strategies);
        guards = List.copyOf(guards);
        trackers = List.copyOf(trackers);
    }
}
