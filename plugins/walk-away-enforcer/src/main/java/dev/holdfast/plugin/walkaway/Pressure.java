package dev.holdfast.plugin.walkaway;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferDeclined;
import dev.holdfast.negotiation.event.PublicEvent.OfferHeld;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.event.PublicEvent.WarningGiven;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.preference.UtilityFunction;

/**
 * Counts pushes: offers and declines of theirs without a step towards us, while our side gives nothing either. What they
 * gain for us adds up, so that many small steps count as one. A step of theirs or a concession of ours begins a new count.
 */
final class Pressure {

    private static final double ROUNDING = 1e-9;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final UtilityFunction preferences;
    private final double minimumStep;
    private double theirBest = NEVER;
    private double countedFrom = NEVER;
    private double ourLowest = Double.POSITIVE_INFINITY;
    private int pushes;
    private boolean traded;
    private boolean conceded;
    private boolean sinceWarning;
    private boolean theirsIsUnanswered;

    Pressure(UtilityFunction preferences, double minimumStep) {
        this.preferences = preferences;
        this.minimumStep = minimumStep;
    }

    void observe(PublicEvent event) {
        if (event instanceof OfferMade made && made.offer().by() == Party.THEIRS) {
            theyOffer(preferences.utility(made.offer().outcome()));
        } else if (event instanceof OfferMade made) {
            weOffer(preferences.utility(made.offer().outcome()), made.trade());
        } else if (event instanceof OfferDeclined declined && declined.by() == Party.THEIRS) {
            pushes++;
            theirsIsUnanswered = true;
        } else if (event instanceof OfferHeld) {
            theirsIsUnanswered = false;
        } else if (event instanceof WarningGiven) {
            beginCount();
            sinceWarning = true;
        } else if (event instanceof FinalAnnounced) {
            theirsIsUnanswered = false;
        }
    }

    private void theyOffer(double utility) {
        boolean first = theirBest == NEVER;
        theirBest = Math.max(theirBest, utility);
        if (first || theirBest >= countedFrom + Math.max(minimumStep, ROUNDING) - ROUNDING / 2) {
            beginCount();
        } else {
            pushes++;
        }
        theirsIsUnanswered = true;
    }

    private void weOffer(double utility, boolean trade) {
        if (utility < ourLowest - ROUNDING) {
            conceded |= ourLowest != Double.POSITIVE_INFINITY;
            beginCount();
            ourLowest = utility;
        } else {
            traded |= trade;
        }
        theirsIsUnanswered = false;
    }

    private void beginCount() {
        countedFrom = theirBest;
        pushes = 0;
        traded = false;
        sinceWarning = false;
        theirsIsUnanswered = false;
    }

    /** How often our side has stood firm since the count began; the push that is on the table is not answered yet. */
    int holds() {
        return theirsIsUnanswered ? Math.max(0, pushes - 1) : pushes;
    }

    /** Whether a push waits for our answer. */
    boolean isPushed() {
        return theirsIsUnanswered && pushes > 0;
    }

    /** Whether our side has gone below where it began. */
    boolean hasConceded() {
        return conceded;
    }

    /** Whether our side has offered something of equal worth since the count began. */
    boolean hasTraded() {
        return traded;
    }

    /** Whether nothing but pushes has come since the warning. */
    boolean isPushedSinceWarning() {
        return sinceWarning && isPushed();
    }
}
