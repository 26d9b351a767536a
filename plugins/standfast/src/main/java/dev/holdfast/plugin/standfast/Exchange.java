package dev.holdfast.plugin.standfast;

import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.OfferReader;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What both sides have offered, read from the history, each event once. */
final class Exchange {

    /** The model of Agent Smith came out closest to the truth of those that there are. */
    private final OpponentModel likings;

    private final OfferReader offers = new OfferReader();
    private final Reaction reaction = new Reaction();
    private final Set<Outcome> ours = new HashSet<>();
    private final Set<Outcome> theirs = new HashSet<>();
    private Optional<Outcome> ourLatest = Optional.empty();
    private Optional<Party> opener = Optional.empty();
    private double bestOfTheirs;

    Exchange(OutcomeSpace space) {
        likings = OpponentModel.smith(space);
    }

    /** Takes note of what has happened since. */
    void read(Situation situation) {
        offers.read(situation, offer -> note(situation, offer));
    }

    private void note(Situation situation, Offer offer) {
        if (opener.isEmpty()) {
            opener = Optional.of(offer.by());
        }
        Outcome outcome = offer.outcome();
        if (offer.by() == Party.OURS) {
            reaction.weOffered(ours.add(outcome));
            ourLatest = Optional.of(outcome);
        } else {
            reaction.theyOffered(theirs.add(outcome));
            bestOfTheirs = Math.max(bestOfTheirs, situation.utility(outcome));
            // this model does not look at the time
            likings.observe(outcome, 0);
        }
    }

    /** What they seem to like. */
    OpponentModel likings() {
        return likings;
    }

    /** How they react to our concessions. */
    Reaction reaction() {
        return reaction;
    }

    /** The package that we have offered last. */
    Optional<Outcome> ourLatest() {
        return ourLatest;
    }

    /** Whether we have offered a package before. */
    boolean isOurs(Outcome outcome) {
        return ours.contains(outcome);
    }

    /** Whether they have offered at least as many different packages as we have. */
    boolean isOurTurnToVary() {
        return ours.size() <= theirs.size();
    }

    /** How good the best of their packages is for us; 0 when there is none. */
    double bestOfTheirs() {
        return bestOfTheirs;
    }

    /** Whether our side moves first in each round, so that its last offer is still answered. */
    boolean weOpened() {
        return opener.filter(party -> party == Party.THEIRS).isEmpty();
    }
}
