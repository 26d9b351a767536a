package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.Outcome;

/**
 * Estimates how far the other side will come down: the utility for them, by a model, that their offers reach at the end. For
 * each of a range of exponents it fits their offers with a curve that concedes with a power of the time, and weighs the ends
 * of the curves by how well they fit.
 *
 * <p>Sources: the regression over time-dependent tactics of Hou, Predicting agents' tactics in automated negotiation (2004);
 * weighing hypotheses on the reservation value as Zeng and Sycara, Bayesian learning in negotiation (1998).
 */
public final class ReservationEstimate implements OfferObserver {

    private static final double[] EXPONENTS = {0.1, 0.2, 0.33, 0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 12, 20, 30};
    private static final double DEVIATION = 0.02;
    /** What is said before there is anything to go by. */
    private static final double UNKNOWN = 0.5;

    private final OpponentModel model;
    private final CurveFit[] fits = new CurveFit[EXPONENTS.length];
    private double lowest = 1;

    /** Estimates by a model, which is fed by this as well. */
    public ReservationEstimate(OpponentModel model) {
        this.model = model;
        for (int index = 0; index < fits.length; index++) {
            fits[index] = new CurveFit(EXPONENTS[index]);
        }
    }

    @Override
    public void observe(Outcome offer, double progress) {
        model.observe(offer, progress);
        add(model.utility(offer), progress);
    }

    /** Takes note of how good an offer of theirs is for them. */
    void add(double utility, double progress) {
        lowest = Math.min(lowest, utility);
        for (CurveFit fit : fits) {
            fit.add(progress, utility);
        }
    }

    /** The model that judges their offers. */
    public OpponentModel model() {
        return model;
    }

    /** The utility for them below which they are not expected to go, from 0 to 1; at most what they have offered. */
    public double reservation() {
        double best = Double.POSITIVE_INFINITY;
        for (CurveFit fit : fits) {
            best = Math.min(best, fit.squaredError());
        }
        if (best == Double.POSITIVE_INFINITY) {
            return Math.min(lowest, UNKNOWN);
        }
        double sum = 0;
        double weights = 0;
        for (CurveFit fit : fits) {
            double weight = Math.exp((best - fit.squaredError()) / (2 * DEVIATION * DEVIATION));
            if (weight > 0) {
                sum += weight * Math.max(0, Math.min(lowest, fit.atTheEnd()));
                weights += weight;
            }
        }
        return sum / weights;
    }
}
