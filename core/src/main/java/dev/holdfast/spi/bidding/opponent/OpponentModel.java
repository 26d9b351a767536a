package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;

/**
 * An estimate of how good each package is for the other side: a part for each issue, added up. It takes in an offer in a time
 * that depends on the number of issues, not of packages. Used by one negotiation, by one thread at a time.
 */
public interface OpponentModel extends OfferObserver {

    /** What the value at an index of the issue at a position adds for them; all parts of a package add up to 0 to 1. */
    double part(int position, int index);

    /** How good a package is for them, from 0 to 1. */
    default double utility(Outcome outcome) {
        double sum = 0;
        int issues = outcome.space().issues().size();
        for (int position = 0; position < issues; position++) {
            sum += part(position, outcome.index(position));
        }
        return sum;
    }

    /**
     * The nearer to their latest offer, the better: labels are the same or not, numbers are more or less near.
     *
     * <p>Source: the similarity of Faratin, Sierra and Jennings, Using similarity criteria to make issue trade-offs in
     * automated negotiations (2002), with equal weights.
     */
    static OpponentModel nearness(OutcomeSpace space) {
        return new NearnessModel(space);
    }

    /**
     * Counts: what they offer often is good for them, and what they leave unchanged from one offer to the next is important.
     *
     * <p>Source: van Krimpen, Looije and Hajizadeh, HardHeaded (2013). Of numbers, those near an offered one count in part.
     */
    static OpponentModel frequency(OutcomeSpace space) {
        return new FrequencyModel(space);
    }

    /**
     * Counts: what they offer often is good for them, and the more one value of an issue prevails, the more important the
     * issue is.
     *
     * <p>Source: van Galen Last, Agent Smith: opponent model estimation in bilateral multi-issue negotiation (2012).
     */
    static OpponentModel smith(OutcomeSpace space) {
        return new SmithModel(space);
    }

    /**
     * Weighs hypotheses on the importance of each issue and on its best value by how well they explain offers that become
     * less demanding with time.
     *
     * <p>Source: the scalable model of Hindriks and Tykhonov, Opponent modelling in automated multi-issue negotiation using
     * Bayesian learning (2008).
     */
    static OpponentModel bayesian(OutcomeSpace space) {
        return new BayesianModel(space);
    }
}
