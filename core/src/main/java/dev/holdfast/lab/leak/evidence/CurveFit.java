package dev.holdfast.lab.leak.evidence;

import dev.holdfast.lab.leak.talk.Conversation;
import dev.holdfast.lab.leak.talk.Exchange;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/**
 * Where a concession curve would end, by least squares: the opening and the deadline are known, the exponent and the end are
 * fitted. What comes after our side has stopped moving is left out, for there a curve may have been cut off.
 *
 * <p>Source: the time-dependent tactics of Faratin, Sierra and Jennings (1998).
 */
final class CurveFit {

    private static final double SMALLEST_EXPONENT = 0.05;
    private static final double LARGEST_EXPONENT = 20;
    private static final int EXPONENTS = 48;
    private static final int HALVINGS = 24;

    private final DoubleBinaryOperator wayDone;

    private CurveFit(DoubleBinaryOperator wayDone) {
        this.wayDone = wayDone;
    }

    static CurveFit polynomial() {
        return new CurveFit(Math::pow);
    }

    static CurveFit exponential() {
        return new CurveFit((time, exponent) -> 1 - Math.expm1(Math.pow(1 - time, exponent)) / Math.expm1(1));
    }

    /** Where the curve would end; empty when our side has not moved often enough. */
    OptionalDouble end(Conversation talk) {
        List<Exchange> moves = untilLastMove(talk);
        if (moves.size() < 2) {
            return OptionalDouble.empty();
        }
        double step = Math.log(LARGEST_EXPONENT / SMALLEST_EXPONENT) / EXPONENTS;
        double best = SMALLEST_EXPONENT;
        for (int index = 1; index <= EXPONENTS; index++) {
            double exponent = SMALLEST_EXPONENT * Math.exp(step * index);
            if (misfit(talk, moves, exponent) < misfit(talk, moves, best)) {
                best = exponent;
            }
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            step /= 2;
            double lower = best * Math.exp(-step);
            double higher = best * Math.exp(step);
            double better = misfit(talk, moves, lower) < misfit(talk, moves, higher) ? lower : higher;
            best = misfit(talk, moves, better) < misfit(talk, moves, best) ? better : best;
        }
        return OptionalDouble.of(Math.max(0, talk.opening() - way(talk, moves, best)));
    }

    private static List<Exchange> untilLastMove(Conversation talk) {
        List<Exchange> all = talk.exchanges();
        int last = all.size();
        while (last > 0
                && all.get(last - 1).ours() >= (last > 1 ? all.get(last - 2).ours() : talk.opening())) {
            last--;
        }
        return all.subList(0, last);
    }

    /** How long the whole way from the opening is, for an exponent. */
    private double way(Conversation talk, List<Exchange> moves, double exponent) {
        double product = 0;
        double square = 0;
        for (Exchange move : moves) {
            double done = wayDone.applyAsDouble(move.time(), exponent);
            product += done * (talk.opening() - move.ours());
            square += done * done;
        }
        return square == 0 ? 0 : product / square;
    }

    private double misfit(Conversation talk, List<Exchange> moves, double exponent) {
        double way = way(talk, moves, exponent);
        double sum = 0;
        for (Exchange move : moves) {
            double off = talk.opening() - move.ours() - way * wayDone.applyAsDouble(move.time(), exponent);
            sum += off * off;
        }
        return sum;
    }
}
