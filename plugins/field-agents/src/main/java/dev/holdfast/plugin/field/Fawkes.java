package dev.holdfast.plugin.field;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import dev.holdfast.spi.bidding.TurnsLeft;

/**
 * Predicts by wavelets how good their offers will become, and concedes just as far as that: to the best that they are expected
 * to offer, by the time they are. Of the packages at its target it offers the one they seem to like most. Near the end it
 * takes what is as good as anything they have offered in as long a time as is left.
 *
 * <p>Sources: the description of TheFawkes, winner of the competition of 2013, in Baarslag, What to bid and when to stop
 * (2014); the prediction as in OMAC, Chen and Weiss, An efficient and adaptive approach to negotiation in complex environments
 * (2012). The condition near the end: AC<sub>combi</sub> of Baarslag, Hindriks and Jonker (2011). The numbers are ours.
 */
final class Fawkes implements Bidding, Acceptance {

    private static final double WIDTH = 0.02;
    private static final int MOST = 20;
    private static final double LATE = 0.98;
    private static final double LOWEST = 0.5;

    private final Exchange exchange = new Exchange();
    private final Forecast forecast = new Forecast();
    private final Likings likings;

    Fawkes(Brief brief) {
        likings = new Likings(brief.space());
    }

    @Override
    public Outcome next(Situation situation) {
        exchange.read(situation);
        likings.learn(exchange.theirs());
        return likings.favourite(Around.the(situation, target(situation), WIDTH, MOST));
    }

    private double target(Situation situation) {
        Scale scale = Scale.of(situation.brief());
        double floor = scale.low() + LOWEST * (scale.high() - scale.low());
        double expected = Math.max(floor, forecast.atTheEnd(exchange, situation.progress()));
        double time = situation.progress();
        return scale.clamp(scale.high() - (scale.high() - expected) * time * time * time);
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        if (theirUtility >= situation.utility(next)) {
            return true;
        }
        return situation.progress() >= LATE && theirUtility >= bestOfLate(situation);
    }

    /** The best that they have offered in as many turns as are left, and the latest offer in any case. */
    private double bestOfLate(Situation situation) {
        int count = exchange.theirs().size();
        double best = 0;
        for (int index = count - 1; index >= Math.max(0, count - TurnsLeft.in(situation)); index--) {
            best = Math.max(best, exchange.worth(index));
        }
        return best;
    }
}
