package dev.holdfast.lab.leak;

import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Setting;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.Aim;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;
import java.util.Map;

/**
 * The meter's own control: a concession curve that ends at the walk-away point, which it is told against all rules. A meter
 * that does not catch it measures nothing.
 *
 * <p>Source: Faratin, Sierra and Jennings, Negotiation decision functions for autonomous agents (1998).
 */
final class Faratin implements Plugin, StrategyFactory<Faratin.Curve> {

    private static final String NAME = "faratin-to-the-walk-away-point";
    private static final double[] EXPONENTS = {2, 3, 4};

    /**
     * Where the curve goes.
     *
     * @param end the utility at which it ends
     * @param exponent its shape
     */
    record Curve(
            @Setting("The utility at which the curve ends.") double end,
            @Setting("The shape of the curve.") double exponent) {

        double at(Situation situation) {
            double opening = situation.brief().plan().opening().utility();
            return opening - (opening - end) * Math.pow(situation.progress(), exponent);
        }
    }

    static PartChoice endingAt(Draw draw) {
        double exponent = EXPONENTS[Math.floorMod(Double.hashCode(draw.opening()), EXPONENTS.length)];
        return new PartChoice(NAME, Map.of("end", draw.walkAway(), "exponent", exponent));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "Ends at the walk-away point.";
    }

    @Override
    public Class<Curve> settingsType() {
        return Curve.class;
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(this);
    }

    @Override
    public Strategy create(Curve curve, Brief brief) {
        return new BiddingStrategy(
                situation -> Aim.at(situation, curve.at(situation), 0),
                (situation, theirUtility, next) -> theirUtility >= curve.at(situation),
                "The curve is here now.");
    }
}
