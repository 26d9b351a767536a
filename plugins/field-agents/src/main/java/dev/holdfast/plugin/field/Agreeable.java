package dev.holdfast.plugin.field;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import java.util.List;

/**
 * Concedes with time, faster the more the other side seems to like what it offers anyway. Of the packages near its target it
 * draws one by a roulette wheel whose fields are as wide as the other side seems to like the packages. The model is trusted
 * only after a while, longer in large spaces.
 *
 * <p>Source: Mirzayi, Taghiyareh and Nassiri-Mofakham, An opponent-adaptive strategy to increase utility and fairness in
 * agents' negotiation (2021), on AgreeableAgent2018, winner of the competition of 2018. The numbers are ours.
 */
final class Agreeable implements Bidding, Acceptance {

    private static final double EXPONENT = 0.1;
    private static final double ADAPTATION = 0.1;
    private static final double WIDTH = 0.05;
    private static final int MOST = 50;
    private static final int SMALL = 10;
    private static final int MIDDLE = 14;

    private final Exchange exchange = new Exchange();
    private final Likings likings;
    private final double learning;

    Agreeable(Brief brief) {
        likings = new Likings(brief.space());
        int bits = brief.space().size().bitLength();
        learning = bits <= SMALL ? 0.2 : bits <= MIDDLE ? 0.3 : 0.4;
    }

    @Override
    public Outcome next(Situation situation) {
        exchange.read(situation);
        likings.learn(exchange.theirs());
        List<Outcome> choice = Around.the(situation, target(situation), WIDTH, MOST);
        return situation.progress() < learning ? choice.get(choice.size() - 1) : spin(situation, choice);
    }

    private double target(Situation situation) {
        Scale scale = Scale.of(situation.brief());
        double time = situation.progress();
        double exponent = EXPONENT;
        if (time >= learning) {
            double liked = likings.of(situation.search().best().exactOrNot());
            exponent += ADAPTATION * liked;
        }
        return scale.low() + (scale.high() - scale.low()) * (1 - Math.pow(time, 1 / exponent));
    }

    private Outcome spin(Situation situation, List<Outcome> choice) {
        double[] upTo = new double[choice.size()];
        double sum = 0;
        for (int index = 0; index < upTo.length; index++) {
            sum += likings.of(choice.get(index));
            upTo[index] = sum;
        }
        double drawn = sum * situation.random().nextDouble();
        int index = 0;
        while (index < upTo.length - 1 && upTo[index] <= drawn) {
            index++;
        }
        return choice.get(index);
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        return theirUtility >= target(situation);
    }
}
