package dev.holdfast.plugin.hardheaded;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;

/** Offers the package for a utility drawn evenly between the settling point and the opening. */
final class RandomWalk implements Bidding {

    @Override
    public Outcome next(Situation situation) {
        Scale scale = Scale.of(situation.brief());
        double drawn =
                scale.low() + (scale.high() - scale.low()) * situation.random().nextDouble();
        return situation
                .search()
                .worstNotBelow(drawn)
                .orElseGet(situation.search()::best)
                .exactOrNot();
    }
}
