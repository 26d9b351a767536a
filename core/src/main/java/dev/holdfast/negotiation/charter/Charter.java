package dev.holdfast.negotiation.charter;

import dev.holdfast.negotiation.mandate.Brief;
import java.util.List;
import java.util.Optional;

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
 * @param offerQuota how many offers the other side may make, if that is limited; it is never told
 */
public record Charter(
        NegotiationId id,
        String title,
        Mode mode,
        long seed,
        List<PartChoice> strategies,
        List<PartChoice> guards,
        List<PartChoice> trackers,
        Brief brief,
        Optional<Integer> offerQuota) {

    /** Checks the quota and copies the lists. */
    public Charter {
        if (offerQuota.filter(most -> most < 1).isPresent()) {
            throw new IllegalArgumentException("the other side may make at least one offer");
        }
        strategies = List.copyOf(strategies);
        guards = List.copyOf(guards);
        trackers = List.copyOf(trackers);
    }

    /** A charter in which the other side may make as many offers as it likes. */
    public Charter(
            NegotiationId id,
            String title,
            Mode mode,
            long seed,
            List<PartChoice> strategies,
            List<PartChoice> guards,
            List<PartChoice> trackers,
            Brief brief) {
        this(id, title, mode, seed, strategies, guards, trackers, brief, Optional.empty());
    }

    /** The same with a quota of offers of the other side, at least 1. */
    public Charter withOfferQuota(int most) {
        return new Charter(id, title, mode, seed, strategies, guards, trackers, brief, Optional.of(most));
    }
}
