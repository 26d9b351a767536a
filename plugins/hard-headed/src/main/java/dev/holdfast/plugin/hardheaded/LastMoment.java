package dev.holdfast.plugin.hardheaded;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;

/** Accepts as another acceptance does, and at the last moment whatever is within the plan. */
final class LastMoment implements Acceptance {

    private final Acceptance before;
    private final double moment;

    LastMoment(Acceptance before, double moment) {
        this.before = before;
        this.moment = moment;
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        return situation.progress() >= moment || before.accepts(situation, theirUtility, next);
    }
}
