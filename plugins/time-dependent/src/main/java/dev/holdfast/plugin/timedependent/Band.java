package dev.holdfast.plugin.timedependent;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import java.util.Optional;

/**
 * Offers the package just above the curve and accepts what is not below it, each by a curve of its own.
 *
 * <p>A package up to 1e-6 below the curve is offered if it is nearer to it than the one above.
 */
final class Band implements Bidding, Acceptance {

    private static final double NEARLY = 1e-6;

    private final Curve offering;
    private final Curve accepting;
    private final double tolerance;
    private Scale scale;

    Band(Scale scale, Curve offering, Curve accepting, double tolerance) {
        this.scale = scale;
        this.offering = offering;
        this.accepting = accepting;
        this.tolerance = tolerance;
    }

    @Override
    public Outcome next(Situation situation) {
        double target = target(situation, offering);
        InverseUtility search = situation.search();
        Optional<Outcome> found = search.worstNotBelow(Math.max(scale.low(), target - NEARLY));
        if (found.isEmpty()) {
            return search.best();
        }
        double utility = search.utilityFunction().utility(found.get());
        return utility >= target ? found.get() : nearest(situation, target, found.get());
    }

    /** There is a package just below the target. */
    private Outcome nearest(Situation situation, double target, Outcome below) {
        Outcome nearest = situation.search().nearest(target);
        double utility = situation.search().utilityFunction().utility(nearest);
        return utility >= Math.max(scale.low(), target - NEARLY) ? nearest : below;
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        return theirUtility >= target(situation, accepting);
    }

    private double target(Situation situation, Curve curve) {
        if (!scale.brief().equals(situation.brief())) {
            // the owner has changed the plan
            scale = Scale.of(situation.brief());
        }
        return scale.at(curve.at(situation), tolerance);
    }
}
