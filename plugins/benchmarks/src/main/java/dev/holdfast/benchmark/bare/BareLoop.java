package dev.holdfast.benchmark.bare;

import dev.holdfast.preference.UtilityFunction;
import java.util.List;
import java.util.Map;

/**
 * Two time-dependent parties in alternating offers, as a loop over arrays: no objects, no rules, no interface. It is what
 * the lab is compared with, so it must play the same sessions to the same end.
 */
public final class BareLoop {

    private static final Map<String, Double> EXPONENTS = Map.of("boulware", 4.0, "linear", 1.0, "conceder", 0.25);
    private static final int NO_DEAL = -1;

    private final BareParty first;
    private final BareParty second;
    private final int rounds;

    /**
     * Prepares the arrays.
     *
     * @param strategies {@code boulware}, {@code linear} or {@code conceder}, one for each of the two parties
     */
    public BareLoop(
            List<String> strategies, List<? extends UtilityFunction> preferences, double reservation, int rounds) {
        this.first = BareParty.of(preferences.get(0), reservation, EXPONENTS.get(strategies.get(0)));
        this.second = BareParty.of(preferences.get(1), reservation, EXPONENTS.get(strategies.get(1)));
        this.rounds = rounds;
    }

    /** Plays a session: the rounds in the upper half, the number of the outcome (−1 for none) in the lower. */
    public long play() {
        int table = NO_DEAL;
        for (int round = 1; round <= rounds; round++) {
            double time = round / (rounds + 1.0);
            double target = first.target(time);
            if (table != NO_DEAL && first.accepts(table, target)) {
                return end(round, table);
            }
            table = first.offer(target);
            target = second.target(time);
            if (second.accepts(table, target)) {
                return end(round, table);
            }
            table = second.offer(target);
        }
        return end(rounds, NO_DEAL);
    }

    /** How many rounds were begun in what was played. */
    public static int rounds(long played) {
        return (int) (played >>> Integer.SIZE);
    }

    /** The number of the outcome that was agreed, or −1. */
    public static int agreement(long played) {
        return (int) played;
    }

    private static long end(int rounds, int outcome) {
        return (long) rounds << Integer.SIZE | Integer.toUnsignedLong(outcome);
    }
}
