package dev.holdfast.spi.bidding;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.mutual.MostLiked;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import dev.holdfast.spi.bidding.opponent.TheirOffers;

/** Decides what our side offers next. May keep only what follows from the history. */
@FunctionalInterface
public interface Bidding {

    /** The package to offer now, whether our side is going to or not; one that our side may propose, never null. */
    Outcome next(Situation situation);

    /** Offers the package just above a curve. */
    static Bidding along(Curve curve) {
        return situation -> {
            Scale scale = Scale.of(situation.brief());
            return Aim.at(situation, scale.at(curve.at(situation)), scale.low());
        };
    }

    /**
     * Offers, of the packages just above a curve, the one that the other side likes most.
     *
     * @param model the model of the other side, which belongs to this bidding alone
     * @param tolerance how far above the curve a package may be, in utility
     */
    static Bidding liked(Curve curve, OpponentModel model, double tolerance) {
        TheirOffers offers = new TheirOffers(model);
        return situation -> {
            offers.read(situation);
            double target = Scale.of(situation.brief()).at(curve.at(situation));
            return MostLiked.at(situation, model, target, tolerance);
        };
    }
}
