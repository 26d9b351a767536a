package dev.holdfast.plugin.hardheaded;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Aim;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;

/** Offers the opening of the plan, always, and accepts nothing less. */
final class Opening implements Bidding, Acceptance {

    /** Utilities that are equal but for rounding. */
    private static final double ROUNDING = 1e-10;

    private Outcome opening;
    private double threshold;
    private boolean known;

    @Override
    public Outcome next(Situation situation) {
        if (!known || !situation.brief().proposals().contains(opening)) {
            Scale scale = Scale.of(situation.brief());
            opening = situation
                    .brief()
                    .plan()
                    .opening()
                    .outcome()
                    .orElseGet(() -> Aim.at(situation, scale.high(), scale.low()));
            threshold = situation.brief().preferences().utility(opening) - ROUNDING;
            known = true;
        }
        return opening;
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        return theirUtility >= threshold;
    }
}
