package dev.holdfast.plugin.concession;

import dev.holdfast.analysis.concession.ConcessionLedger;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.OfferDeclined;
import dev.holdfast.negotiation.event.PublicEvent.OfferHeld;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.Optional;

/**
 * Gives only where it is given. Whether their offer can be accepted is left to the strategies that follow: it passes when
 * their offer is as good as ours, at their final offer, and, towards the end, when it is at or above the settling point.
 */
final class GiveAndTake implements Strategy {

    private final GiveAndTakeSettings settings;
    private final ConcessionLedger ledger;
    private final TheirProgress progress;
    private final Trades trades;
    private boolean ourTurn;
    private boolean justTraded;

    GiveAndTake(GiveAndTakeSettings settings, Brief brief) {
        this.settings = settings;
        this.ledger = new ConcessionLedger(brief, settings.enough());
        this.progress = new TheirProgress(brief.preferences());
        this.trades = new Trades(settings.band());
    }

    @Override
    public void observe(PublicEvent event) {
        ledger.observe(event);
        progress.observe(event);
        trades.observe(event);
        if (event instanceof OfferMade made) {
            ourTurn = made.offer().by() == Party.THEIRS;
            justTraded = ourTurn ? justTraded : made.trade();
        } else if (event instanceof OfferDeclined declined) {
            ourTurn = declined.by() == Party.THEIRS;
        } else if (event instanceof OfferHeld) {
            ourTurn = false;
            justTraded = false;
        }
    }

    @Override
    public Advice advise(Situation situation) {
        Optional<Outcome> ours = situation.offers().ourLatest().map(Offer::outcome);
        if (ours.isEmpty() || !ourTurn || situation.finalStands() || isLeftToOthers(situation, ours.get())) {
            return Advice.pass();
        }
        Optional<Outcome> theirs = situation.offers().theirs().map(Offer::outcome);
        if (theirs.isPresent() && isLowball(situation.brief(), theirs.get())) {
            return hold("Their offer is too far away to be answered with a concession.");
        }
        if (ledger.isUnanswered()) {
            return tradeOrHold(situation, "Our last concession has not been answered with one of theirs.");
        }
        if (theirs.isPresent() && progress.withoutProgress() > 0) {
            return progress.withoutProgress() > 1
                    ? tradeOrHold(situation, "Their offer is still no better than an earlier one.")
                    : hold("Their offer is no better than an earlier one.");
        }
        return ledger.budgetUsed() >= 1 ? hold("Our budget of concessions is used up.") : Advice.pass();
    }

    private boolean isLeftToOthers(Situation situation, Outcome ours) {
        Optional<Offer> standing = situation.offers().theirs();
        if (standing.isEmpty()) {
            return false;
        }
        Brief brief = situation.brief();
        Outcome theirs = standing.get().outcome();
        boolean late = situation.progress() >= settings.endgame()
                || brief.deadline().isLastRound(situation.offers().theirCount());
        double utility = brief.preferences().utility(theirs);
        return standing.get().isFinal()
                || utility >= brief.preferences().utility(ours)
                || (late && utility >= brief.lowestPlanned());
    }

    private boolean isLowball(Brief brief, Outcome theirs) {
        return new Lowball(brief, settings.lowball()).is(brief.preferences().utility(theirs));
    }

    private Advice tradeOrHold(Situation situation, String why) {
        Optional<Offer> theirs = situation.offers().theirs();
        Optional<Outcome> trade = theirs.isEmpty() || justTraded
                ? Optional.empty()
                : trades.find(
                        situation,
                        situation.offers().ourLatest().orElseThrow().outcome(),
                        theirs.get().outcome());
        return trade.map(outcome -> Advice.of(
                        new Move.Trade(outcome),
                        why + " This package is worth the same to us and closer to what they ask for."))
                .orElseGet(() -> hold(why));
    }

    private static Advice hold(String why) {
        return Advice.of(new Move.Hold(), why);
    }
}
