package dev.holdfast.spi.bidding;

import dev.holdfast.spi.Situation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A curve with its values in the rounds of a negotiation: computed once for all negotiations along the same curve with as many
 * rounds, since a power takes longer than the rest of a turn. At other moments the curve itself is asked.
 */
final class CurveTable implements Curve {

    private static final int MOST_ROUNDS = 10_000;
    private static final int MOST_TABLES = 256;
    private static final Map<Kind, CurveTable> TABLES = new ConcurrentHashMap<>();

    private final CurveOfTime curve;
    private final double[] moments;
    private final double[] values;

    private CurveTable(CurveOfTime curve, int rounds) {
        this.curve = curve;
        this.moments = IntStream.range(0, rounds)
                .mapToDouble(round -> (round + 1.0) / (rounds + 1.0))
                .toArray();
        this.values = IntStream.range(0, rounds)
                .mapToDouble(round -> curve.at(moments[round]))
                .toArray();
    }

    /** The table for a number of rounds; the curve itself when there are none, or too many. */
    static Curve of(CurveOfTime curve, int rounds) {
        Kind kind = new Kind(curve, rounds);
        CurveTable known = TABLES.get(kind);
        if (known != null) {
            return known;
        }
        boolean isWorthIt = rounds > 0 && rounds <= MOST_ROUNDS && TABLES.size() < MOST_TABLES;
        return isWorthIt ? TABLES.computeIfAbsent(kind, missing -> new CurveTable(curve, rounds)) : curve;
    }

    @Override
    public double at(Situation situation) {
        int round = situation.round();
        double progress = situation.progress();
        return round < moments.length && moments[round] == progress ? values[round] : curve.at(progress);
    }

    private record Kind(CurveOfTime curve, int rounds) {}
}
