package dev.holdfast.server.proof.load.mix;

/** How long things took, in classes that are 3 % wide: as much memory for ten minutes as for a second. */
final class Latencies {

    /** Classes for each doubling of the time. */
    private static final int FINENESS = 32;

    private static final int DOUBLINGS = 40;

    private final long[] classes = new long[FINENESS * DOUBLINGS];
    private long count;

    void add(long nanoseconds) {
        double doublings = Math.log((double) Math.max(1, nanoseconds)) / Math.log(2);
        classes[Math.min(classes.length - 1, (int) (doublings * FINENESS))]++;
        count++;
    }

    void add(Latencies others) {
        for (int index = 0; index < classes.length; index++) {
            classes[index] += others.classes[index];
        }
        count += others.count;
    }

    long count() {
        return count;
    }

    /** Milliseconds within which a share of them was done; 0 if there are none. */
    double millis(double share) {
        long wanted = (long) Math.ceil(count * share);
        long seen = 0;
        for (int index = 0; index < classes.length; index++) {
            seen += classes[index];
            if (seen >= wanted && seen > 0) {
                return Math.pow(2, (index + 0.5) / FINENESS) / 1e6;
            }
        }
        return 0;
    }
}
