package dev.holdfast.plugin.walkaway;

import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.guard.GuardedSituation;
import dev.holdfast.spi.guard.Verdict;
import java.util.Optional;

/**
 * Refuses what is below the settling point or beyond the walk-away point, with one code for both. The last decision is the
 * core's: where the owner's policy is to accept a last offer, trying to do so is allowed and the core decides.
 */
final class Veto {

    private Veto() {}

    static Optional<Verdict> of(GuardedSituation situation, Move proposed, Author by) {
        boolean allowed = proposed instanceof Move.Accept accept
                ? mayAccept(situation, accept, by)
                : offered(situation, proposed)
                        .filter(outcome -> !mayPropose(situation.mandate(), outcome))
                        .isEmpty();
        return allowed
                ? Optional.empty()
                : Optional.of(new Verdict.Refuse(
                        "BELOW_SETTLING_POINT", "Our side neither proposes nor accepts below its settling point."));
    }

    private static Optional<Outcome> offered(GuardedSituation situation, Move proposed) {
        if (proposed instanceof Move.Counter counter) {
            return Optional.of(counter.outcome());
        } else if (proposed instanceof Move.Trade trade) {
            return Optional.of(trade.outcome());
        } else if (proposed instanceof Move.AnnounceFinal last) {
            return last.outcome().or(() -> situation.offers().ourLatest().map(Offer::outcome));
        }
        return Optional.empty();
    }

    private static boolean mayPropose(Mandate mandate, Outcome outcome) {
        return mandate.brief().proposals().contains(outcome) && mandate.admits(outcome);
    }

    private static boolean mayAccept(GuardedSituation situation, Move.Accept accept, Author by) {
        Optional<Offer> theirs = situation.offers().theirs().filter(standing -> standing.reference()
                .equals(accept.offer()));
        if (theirs.isEmpty()) {
            // the core says that it does not stand
            return true;
        }
        Mandate mandate = situation.mandate();
        Outcome outcome = theirs.get().outcome();
        if (by.role() == Author.Role.OWNER) {
            return mandate.admits(outcome);
        }
        return mayPropose(mandate, outcome) || isLeftToTheCore(situation, theirs.get(), by);
    }

    /** At their final offer, and for the clock when nothing can follow any more. */
    private static boolean isLeftToTheCore(GuardedSituation situation, Offer theirs, Author by) {
        boolean last = theirs.isFinal() || by.equals(Author.CLOCK);
        return last && situation.mandate().reservation().lastDecision() == LastDecision.ACCEPT_ABOVE_WALK_AWAY;
    }
}
