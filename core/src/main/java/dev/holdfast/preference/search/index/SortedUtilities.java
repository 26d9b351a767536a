package dev.holdfast.preference.search.index;

/**
 * Utilities in ascending order, with a table of contents: where those of each small step of utility begin. It leaves a few
 * places to a binary search, which otherwise would take most of the time of a strategy's turn.
 */
public final class SortedUtilities {

    private static final int PLACES_PER_STEP = 2;

    private final double[] utilities;
    private final double lowest;
    private final double highest;
    private final double stepsPerUtility;

    /** For each step the first place that is not below it; one more at the end. */
    private final int[] starts;

    /** Of utilities in ascending order. */
    public SortedUtilities(double[] utilities) {
        this.utilities = utilities;
        this.lowest = utilities.length == 0 ? 0 : utilities[0];
        this.highest = utilities.length == 0 ? 0 : utilities[utilities.length - 1];
        int steps = utilities.length / PLACES_PER_STEP + 1;
        double perUtility = steps / (highest - lowest);
        // where all are equal, or nearly so, there is one step
        this.stepsPerUtility = Double.isInfinite(perUtility) || Double.isNaN(perUtility) ? 0 : perUtility;
        this.starts = new int[steps + 1];
        int step = 0;
        for (int place = 0; place < utilities.length; place++) {
            int itsStep = step(utilities[place]);
            while (step < itsStep) {
                starts[++step] = place;
            }
        }
        while (step < steps) {
            starts[++step] = utilities.length;
        }
    }

    /** How many there are. */
    public int size() {
        return utilities.length;
    }

    /** The utility at a place. */
    public double at(int place) {
        return utilities[place];
    }

    /** The first place whose utility is not below the given one; the size when there is none. */
    public int firstNotBelow(double utility) {
        if (utility <= lowest) {
            return 0;
        }
        if (utility > highest) {
            return utilities.length;
        }
        int step = step(utility);
        int low = starts[step];
        int high = starts[step + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (utilities[middle] < utility) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Never lower for a higher utility, which is all that is asked of it: rounding does no harm. */
    private int step(double utility) {
        return Math.min(starts.length - 2, (int) ((utility - lowest) * stepsPerUtility));
    }
}
