package dev.holdfast.spi.bidding.opponent.belief;

import java.util.Arrays;

/** What is believed of one issue: how important it is, and how good each of its values is. */
public final class IssueBelief {

    private static final int WEIGHTS = 10;
    /** How much their offers may differ from what is predicted. */
    private static final double DEVIATION = 0.15;
    /** No hypothesis is ever given up for good. */
    private static final double LEAST = 1e-9;

    private final double[] ofWeights = new double[WEIGHTS];
    private final double[][] shapes;
    private final double[] ofShapes;
    private final double[] values;
    private double weight;

    /** Believes all hypotheses alike. */
    public IssueBelief(int groups, boolean ordered) {
        shapes = Shapes.of(groups, ordered);
        ofShapes = new double[shapes.length];
        values = new double[groups];
        Arrays.fill(ofWeights, 1.0 / WEIGHTS);
        Arrays.fill(ofShapes, 1.0 / shapes.length);
        expect();
    }

    /** How important the issue is expected to be, compared with the others. */
    public double weight() {
        return weight;
    }

    /** How good a value is expected to be, from 0 to 1. */
    public double value(int group) {
        return values[group];
    }

    /**
     * Updates the beliefs with an offer.
     *
     * @param offered its value of this issue
     * @param others the sum of the weights of the other issues
     * @param byOthers what the other issues add to its utility, by these weights
     * @param predicted how good the offer should be for them
     */
    public void update(int offered, double others, double byOthers, double predicted) {
        double expected = values[offered];
        for (int hypothesis = 0; hypothesis < WEIGHTS; hypothesis++) {
            double given = weightOf(hypothesis);
            ofWeights[hypothesis] *= likelihood((byOthers + given * expected) / (others + given), predicted);
        }
        for (int hypothesis = 0; hypothesis < shapes.length; hypothesis++) {
            double utility = (byOthers + weight * shapes[hypothesis][offered]) / (others + weight);
            ofShapes[hypothesis] *= likelihood(utility, predicted);
        }
        normalize(ofWeights);
        normalize(ofShapes);
        expect();
    }

    private static double likelihood(double utility, double predicted) {
        double deviation = (utility - predicted) / DEVIATION;
        return Math.exp(-deviation * deviation / 2);
    }

    private static void normalize(double[] probabilities) {
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability + LEAST;
        }
        for (int index = 0; index < probabilities.length; index++) {
            probabilities[index] = (probabilities[index] + LEAST) / sum;
        }
    }

    private void expect() {
        weight = 0;
        for (int hypothesis = 0; hypothesis < WEIGHTS; hypothesis++) {
            weight += ofWeights[hypothesis] * weightOf(hypothesis);
        }
        Arrays.fill(values, 0);
        for (int hypothesis = 0; hypothesis < shapes.length; hypothesis++) {
            for (int group = 0; group < values.length; group++) {
                values[group] += ofShapes[hypothesis] * shapes[hypothesis][group];
            }
        }
    }

    private static double weightOf(int hypothesis) {
        return (hypothesis + 1.0) / WEIGHTS;
    }
}
