package dev.holdfast.plugin.titfortat;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Aim;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import java.util.OptionalDouble;

/**
 * Concedes as far as their latest offer comes up: with an offer worth 0.3 of the range to us we ask for 0.7 of it. It concedes
 * nothing at first and as little as possible in the next two rounds.
 */
final class Naive implements Bidding, Acceptance {

    private static final int LAST_OF_THE_FIRST_ROUNDS = 2;
    private static final double ROUNDING = 1e-6;
    private static final double NO_RANGE = 1e-5;

    private final NaiveSettings settings;

    Naive(NaiveSettings settings) {
        this.settings = settings;
    }

    @Override
    public Outcome next(Situation situation) {
        Scale scale = Scale.of(situation.brief());
        InverseUtility search = situation.search();
        double worst = search.utilityFunction().utility(search.worst().exactOrNot());
        boolean hasAnswered = situation.theirUtility().isPresent();
        double share = 1 - concession(situation, scale, hasAnswered ? 1 : 0);
        double target = share * (scale.high() - worst) + worst;
        return settings.bounded()
                ? Aim.at(situation, scale.clamp(target), scale.low())
                : Aim.at(situation, target, worst);
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        Scale scale = Scale.of(situation.brief());
        return level(scale, theirUtility) >= 1 - concession(situation, scale, 0);
    }

    /**
     * How far we come down, as a share of the range.
     *
     * @param askedInThisTurn how often that has been asked for in this turn before: once for the answer to their offer
     */
    private double concession(Situation situation, Scale scale, int askedInThisTurn) {
        int round = situation.round();
        if (round == 0) {
            return 0;
        }
        if (round <= LAST_OF_THE_FIRST_ROUNDS) {
            int asked = askedBefore(situation, round) + askedInThisTurn;
            return orNone(SmallestConcession.at(situation, asked, range(situation, scale)));
        }
        OptionalDouble theirs = situation.theirUtility();
        double given = theirs.isPresent() ? level(scale, theirs.getAsDouble()) : 0;
        return orNone((given < 0 && !settings.punish() ? 0 : given) + settings.kindness());
    }

    /** In each round after the first it has been asked for an answer, and for an offer unless it accepted. */
    private static int askedBefore(Situation situation, int round) {
        int offers = situation.offers().made() - situation.offers().theirCount();
        return round - 1 + Math.max(0, offers - 1);
    }

    /** A share that is none does not count. */
    private static double orNone(double concession) {
        return concession >= -ROUNDING && concession <= 1 + ROUNDING / 10 ? concession : 0;
    }

    private static double range(Situation situation, Scale scale) {
        InverseUtility search = situation.search();
        return scale.high() - search.utilityFunction().utility(search.worst().exactOrNot());
    }

    /** Where a utility lies between the settling point and the opening: all or nothing where these are the same. */
    private static double level(Scale scale, double utility) {
        double range = scale.high() - scale.low();
        if (range < NO_RANGE) {
            return utility >= scale.low() ? 1 : 0;
        }
        return (utility - scale.low()) / range;
    }
}
