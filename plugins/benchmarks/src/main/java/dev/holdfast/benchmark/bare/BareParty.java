package dev.holdfast.benchmark.bare;

import dev.holdfast.preference.UtilityFunction;
import java.util.Arrays;

/** A party as arrays: its utilities by outcome, and the outcomes by utility. */
final class BareParty {

    private static final double TOLERANCE = 1e-4;
    private static final double NEARLY = 1e-6;

    private final double[] utilities;
    private final double[] sorted;
    private final int[] order;
    private final double exponent;
    private final double lowest;
    private final double highest;

    private BareParty(double[] utilities, double reservation, double exponent) {
        this.utilities = utilities;
        this.sorted = utilities.clone();
        Arrays.sort(sorted);
        this.order = order();
        this.exponent = exponent;
        this.lowest = Math.max(sorted[0], reservation);
        this.highest = sorted[sorted.length - 1];
    }

    static BareParty of(UtilityFunction preferences, double reservation, double exponent) {
        int[] sizes = preferences.space().issues().stream()
                .mapToInt(issue -> issue.size())
                .toArray();
        double[] utilities = new double[Arrays.stream(sizes).reduce(1, Math::multiplyExact)];
        for (int outcome = 0; outcome < utilities.length; outcome++) {
            utilities[outcome] = preferences.utility(preferences.space().at(indexes(outcome, sizes)));
        }
        return new BareParty(utilities, reservation, exponent);
    }

    /** Outcomes by utility; of equal ones the first in the order of the space comes first. */
    private int[] order() {
        int[] order = new int[utilities.length];
        int[] placed = new int[utilities.length];
        for (int outcome = 0; outcome < utilities.length; outcome++) {
            int first = firstNotBelow(utilities[outcome]);
            order[first + placed[first]++] = outcome;
        }
        return order;
    }

    private static int[] indexes(int outcome, int[] sizes) {
        int[] indexes = new int[sizes.length];
        int rest = outcome;
        for (int position = sizes.length - 1; position >= 0; position--) {
            indexes[position] = rest % sizes[position];
            rest /= sizes[position];
        }
        return indexes;
    }

    /** The utility that is asked for at a time. */
    double target(double time) {
        double target = (1 - Math.pow(time, exponent)) * (highest - lowest) + lowest - TOLERANCE;
        return Math.max(lowest, Math.min(highest, target));
    }

    boolean accepts(int outcome, double target) {
        return utilities[outcome] >= target;
    }

    /** The worst outcome that is not below the target, or nearly so if that is nearer. */
    int offer(double target) {
        int at = firstNotBelow(Math.max(lowest, target - NEARLY));
        if (at == sorted.length) {
            return order[at - 1];
        }
        while (at + 1 < sorted.length && sorted[at] < target && isNearer(at + 1, at, target)) {
            at++;
        }
        return order[at];
    }

    private boolean isNearer(int one, int other, double target) {
        return Math.abs(sorted[one] - target) <= Math.abs(sorted[other] - target);
    }

    private int firstNotBelow(double utility) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < utility) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
