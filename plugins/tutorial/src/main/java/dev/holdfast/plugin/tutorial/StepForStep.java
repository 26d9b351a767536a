package dev.holdfast.plugin.tutorial;

import dev.holdfast.negotiation.event.PublicEvent;
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

/** Takes a step towards the settling point for every step they take, and none otherwise. */
final class StepForStep implements Strategy {

    private final double share;
    private final Brief brief;
    private double theirBest;
    private int theirSteps = -1;

    StepForStep(double share, Brief brief) {
        this.share = share;
        this.brief = brief;
    }

    /** Counts their steps: an offer that is better for us than all before it. The first one is where they start. */
    @Override
    public void observe(PublicEvent event) {
        if (event instanceof OfferMade made && made.offer().by() == Party.THEIRS) {
            double utility = brief.preferences().utility(made.offer().outcome());
            if (theirSteps < 0 || utility > theirBest) {
                theirSteps++;
                theirBest = utility;
            }
        }
    }

    @Override
    public Advice advise(Situation situation) {
        Outcome next = situation
                .search()
                .worstNotBelow(plannedUtility())
                .orElseGet(situation.search()::best)
                .exactOrNot();
        Optional<Offer> theirs = situation.offers().theirs();
        if (theirs.isPresent() && isAtLeastAsGoodAs(next, theirs.get())) {
            return Advice.of(new Move.Accept(theirs.get().reference()), "Their offer is as good as our next one.");
        }
        boolean nothingNew = situation
                .offers()
                .ours()
                .filter(ours -> ours.outcome().equals(next))
                .isPresent();
        return nothingNew || situation.finalStands()
                ? Advice.of(new Move.Hold(), "They have not moved, so neither do we.")
                : Advice.of(new Move.Counter(next), "A step for a step.");
    }

    /** The opening, less a share of what remains down to the settling point for each of their steps. */
    private double plannedUtility() {
        double settling = brief.proposals().lowestUtility();
        double remaining = Math.pow(1 - share, Math.max(0, theirSteps));
        return settling + (brief.plan().opening().utility() - settling) * remaining;
    }

    private boolean isAtLeastAsGoodAs(Outcome next, Offer theirs) {
        return brief.proposals().contains(theirs.outcome())
                && brief.preferences().utility(theirs.outcome())
                        >= brief.preferences().utility(next);
    }
}
