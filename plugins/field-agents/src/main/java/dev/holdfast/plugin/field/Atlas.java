package dev.holdfast.plugin.field;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import dev.holdfast.spi.bidding.TurnsLeft;
import java.util.List;

/**
 * Concedes towards what it may expect of the last phase, in which both sides either compromise or stand firm: a game whose
 * evolutionarily stable strategy gives that expectation. In the last phase it compromises: it offers their own packages back,
 * the best for us first, and takes them.
 *
 * <p>Source: Mori and Ito, A compromising strategy based on expected utility of evolutionary stable strategy in bilateral
 * closed bargaining problem (2015); Atlas3: a negotiating agent based on expecting lower limit of concession function (2017);
 * winner of the competition of 2015.
 */
final class Atlas implements Bidding, Acceptance {

    private static final double WIDTH = 0.03;
    private static final int MOST = 20;

    private final Exchange exchange = new Exchange();
    private final Likings likings;
    private final Compromise compromise = new Compromise();

    Atlas(Brief brief) {
        likings = new Likings(brief.space());
    }

    @Override
    public Outcome next(Situation situation) {
        exchange.read(situation);
        likings.learn(exchange.theirs());
        Scale scale = Scale.of(situation.brief());
        compromise.learn(exchange, scale.low());
        List<Outcome> last = compromise.packages();
        int left = TurnsLeft.in(situation);
        if (left <= last.size()) {
            return last.get(last.size() - left);
        }
        return likings.favourite(Around.the(situation, target(situation, scale), WIDTH, MOST));
    }

    private double target(Situation situation, Scale scale) {
        double expected = scale.clamp(expected(scale));
        double time = situation.progress();
        return expected + (scale.high() - expected) * (1 - time * time * time);
    }

    /** The value of the game of the last phase for us. */
    private double expected(Scale scale) {
        double theyStand = Math.max(exchange.bestWorth(), scale.low());
        double weStand = scale.high();
        double bothCompromise = (theyStand + weStand) / 2;
        double bothStand = scale.low();
        double gain = theyStand - bothStand;
        double risk = weStand - bothCompromise;
        double compromising = gain + risk <= 0 ? 1 : gain / (gain + risk);
        return compromising * bothCompromise + (1 - compromising) * theyStand;
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        return theirUtility >= situation.utility(next)
                || theirUtility >= target(situation, Scale.of(situation.brief()));
    }
}
