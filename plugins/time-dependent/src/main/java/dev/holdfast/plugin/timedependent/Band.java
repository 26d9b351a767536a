package dev.holdfast.plugin.timedependent;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Aim;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Curve;
import dev.holdfast.spi.bidding.Scale;

/** Offers the package just above the curve and accepts what is not below it, each by a curve of its own. */
final class Band implements Bidding, Acceptance {

    private final Curve offering;
    private final Curve accepting;
    private final double tolerance;
    private Brief brief;
    private Scale scale;

    Band(Brief brief, Curve offering, Curve accepting, double tolerance) {
        this.brief = brief;
        this.scale = Scale.of(brief);
        this.offering = offering.under(brief);
        this.accepting = accepting == offering ? this.offering : accepting.under(brief);
        this.tolerance = tolerance;
    }

    @Override
    public Outcome next(Situation situation) {
        double target = target(situation, offering);
        return Aim.at(situation, target, scale.low());
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        return theirUtility >= target(situation, accepting);
    }

    private double target(Situation situation, Curve curve) {
        if (!brief.equals(situation.brief())) {
            // the owner has changed the plan
            brief = situation.brief();
            scale = Scale.of(brief);
        }
        return scale.clamp((scale.high() - scale.low()) * curve.at(situation) + scale.low() - tolerance);
    }
}
