package dev.holdfast.plugin.concession;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.preference.UtilityFunction;

/** Whether the other side moves: its best offer so far, and how many in a row have been no better. */
final class TheirProgress {

    private static final double ROUNDING = 1e-9;

    private final UtilityFunction preferences;
    private double best = Double.NEGATIVE_INFINITY;
    private double latest = Double.NEGATIVE_INFINITY;
    private int withoutProgress;

    TheirProgress(UtilityFunction preferences) {
        this.preferences = preferences;
    }

    void observe(PublicEvent event) {
        if (event instanceof OfferMade made && made.offer().by() == Party.THEIRS) {
            latest = preferences.utility(made.offer().outcome());
            boolean better = latest > best + ROUNDING;
            withoutProgress = better ? 0 : withoutProgress + 1;
            best = better ? latest : best;
        }
    }

    /** How many offers in a row have been no better for us than their best one before. */
    int withoutProgress() {
        return withoutProgress;
    }

    boolean hasOffered() {
        return best > Double.NEGATIVE_INFINITY;
    }

    double latest() {
        return latest;
    }
}
