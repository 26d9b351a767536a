package dev.holdfast.plugin.field;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import java.util.List;
import java.util.Optional;

/**
 * Stays near its best packages almost to the end and never goes below a utility of 0.585. Of the packages that it could offer
 * it takes the one that the other side seems to like most; what they have offered and is better, it offers back. It accepts
 * what is better than the worst that it has offered.
 *
 * <p>Source: van Krimpen, Looije and Hajizadeh, HardHeaded (2013), winner of the competition of 2011.
 */
final class HardHeaded implements Bidding, Acceptance {

    private static final double LOWEST = 0.585;
    private static final double CONSTANT = 0.05;
    private static final double EXPONENT = 0.05;
    private static final double TOLERANCE = 0.01;
    private static final int TOP = 4;

    private final Exchange exchange = new Exchange();
    private final Likings likings;

    HardHeaded(Brief brief) {
        likings = new Likings(brief.space());
    }

    @Override
    public Outcome next(Situation situation) {
        exchange.read(situation);
        likings.learn(exchange.theirs());
        double target = target(situation);
        List<Outcome> choice = Around.the(situation, target, TOLERANCE, TOP);
        Outcome favourite = likings.favourite(choice);
        Optional<Outcome> theirs = exchange.bestOfTheirs();
        return theirs.isPresent() && exchange.bestWorth() > situation.utility(favourite) ? theirs.get() : favourite;
    }

    private static double target(Situation situation) {
        Scale scale = Scale.of(situation.brief());
        double lowest = Math.min(scale.high(), Math.max(LOWEST, scale.low()));
        double conceded = CONSTANT + (1 - CONSTANT) * Math.pow(situation.progress(), 1 / EXPONENT);
        return lowest + (1 - conceded) * (scale.high() - lowest);
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        return theirUtility > exchange.lowestOfOurs() || theirUtility >= situation.utility(next);
    }
}
