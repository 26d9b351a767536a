package dev.holdfast.plugin.planladder;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferDeclined;
import dev.holdfast.negotiation.event.PublicEvent.OfferHeld;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.event.PublicEvent.WarningGiven;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.Optional;

/** Goes down the ladder, one move for each of theirs, and accepts what is at least as good as its own next counter. */
final class PlanLadder implements Strategy {

    private final Ladder ladder;
    private boolean theirTurn;

    PlanLadder(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void observe(PublicEvent event) {
        if (event instanceof OfferMade made) {
            theirTurn = made.offer().by() == Party.OURS;
        } else if (event instanceof OfferDeclined declined) {
            theirTurn = declined.by() == Party.OURS;
        } else if (event instanceof OfferHeld || event instanceof WarningGiven || event instanceof FinalAnnounced) {
            theirTurn = true;
        }
    }

    @Override
    public Advice advise(Situation situation) {
        Outcome next = next(situation);
        Optional<Offer> theirs = situation.offers().theirs().filter(offer -> isAcceptable(situation, offer, next));
        if (theirs.isPresent()) {
            return accept(theirs.get());
        }
        if (situation.finalStands()) {
            return Advice.of(new Move.Hold(), "Our final offer stands.");
        }
        Optional<Outcome> latest = situation.offers().ourLatest().map(Offer::outcome);
        if (latest.isEmpty()) {
            return Advice.of(new Move.Counter(next), "We begin at the opening of the plan.");
        }
        if (theirTurn) {
            return Advice.of(new Move.Hold(), "It is their turn; we do not bid against ourselves.");
        }
        return latest.get().equals(next)
                ? Advice.of(new Move.Hold(), "The next rung of the plan has not been reached yet.")
                : Advice.of(new Move.Counter(next), "The plan has reached its next rung.");
    }

    private static Advice accept(Offer theirs) {
        return Advice.of(
                new Move.Accept(theirs.reference()), "Their offer is at least as good as our next planned counter.");
    }

    /** What we would offer now: never better for them than the rung, never worse for them than what we have offered. */
    private Outcome next(Situation situation) {
        Packages packages = new Packages(situation);
        Optional<Outcome> latest = situation.offers().ourLatest().map(Offer::outcome);
        if (latest.isEmpty()) {
            return packages.opening();
        }
        Brief brief = situation.brief();
        boolean stands = brief.proposals().contains(latest.get());
        double given = brief.preferences().utility(latest.get());
        double rung = ladder.utility(brief, situation.progress());
        // no package of the rung is worth less to us than the rung, so above what we have given there is none to look
        // for
        if (situation.finalStands() || (stands && rung >= given)) {
            return latest.get();
        }
        Outcome planned = packages.at(rung, ladder.tolerance(situation.progress()));
        return stands && brief.preferences().utility(planned) >= given ? latest.get() : planned;
    }

    /** At their final offer and in the last round nothing better can follow, so there the last rung is enough. */
    private boolean isAcceptable(Situation situation, Offer theirs, Outcome next) {
        Brief brief = situation.brief();
        boolean last = theirs.isFinal()
                || brief.deadline().isLastRound(situation.offers().theirCount());
        double utility = brief.preferences().utility(theirs.outcome());
        boolean asGood = utility >= brief.preferences().utility(next);
        boolean enough = asGood || (last && !situation.finalStands() && utility >= brief.lowestPlanned());
        return enough && brief.proposals().contains(theirs.outcome());
    }
}
