package dev.holdfast.plugin.field;

import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.OfferReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The packages that both sides have offered, and how good theirs were for us. Reads each event once. */
final class Exchange {

    private final OfferReader offers = new OfferReader();
    private final List<Outcome> theirs = new ArrayList<>();
    private final List<Outcome> ours = new ArrayList<>();
    private double[] worth = new double[32];
    private double lowestOfOurs = Double.POSITIVE_INFINITY;
    private int best = -1;

    /** Takes note of what has happened since. */
    void read(Situation situation) {
        offers.read(situation, offer -> note(situation, offer));
    }

    private void note(Situation situation, Offer offer) {
        double utility = situation.utility(offer.outcome());
        if (offer.by() == Party.OURS) {
            ours.add(offer.outcome());
            lowestOfOurs = Math.min(lowestOfOurs, utility);
            return;
        }
        int count = theirs.size();
        if (count == worth.length) {
            worth = Arrays.copyOf(worth, 2 * count);
        }
        worth[count] = utility;
        theirs.add(offer.outcome());
        if (best < 0 || utility > worth[best]) {
            best = count;
        }
    }

    /** Their packages in order, repetitions included. */
    List<Outcome> theirs() {
        return theirs;
    }

    /** Our packages in order, repetitions included. */
    List<Outcome> ours() {
        return ours;
    }

    /** How good their package at an index is for us. */
    double worth(int index) {
        return worth[index];
    }

    /** The one of their packages that is best for us. */
    Optional<Outcome> bestOfTheirs() {
        return best < 0 ? Optional.empty() : Optional.of(theirs.get(best));
    }

    /** How good the best of their packages is for us; 0 when there is none. */
    double bestWorth() {
        return best < 0 ? 0 : worth[best];
    }

    /** The utility of the worst package that we have offered; infinite when there is none. */
    double lowestOfOurs() {
        return lowestOfOurs;
    }
}
