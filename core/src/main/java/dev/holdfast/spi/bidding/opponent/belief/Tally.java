package dev.holdfast.spi.bidding.opponent.belief;

import dev.holdfast.outcome.Outcome;
import java.util.Arrays;

/** How often each value has been offered. */
public final class Tally {

    private final ValueGroups groups;
    private final double[][] counts;
    private final double[] most;

    /** Begins with a count of all values. */
    public Tally(ValueGroups groups, double initially) {
        this.groups = groups;
        this.counts = groups.numbers(initially);
        this.most = new double[groups.issues()];
        Arrays.fill(most, initially);
    }

    /** Counts an offer. */
    public void add(Outcome offer) {
        for (int position = 0; position < counts.length; position++) {
            double[] count = counts[position];
            int offered = groups.of(position, offer);
            for (int group = 0; group < count.length; group++) {
                count[group] += groups.likeness(position, offered, group);
                most[position] = Math.max(most[position], count[group]);
            }
        }
    }

    /** The highest count of the issue. */
    public double most(int position) {
        return most[position];
    }

    /** The count of a value as a share of the highest of its issue; 1 when nothing has been counted. */
    public double share(int position, int index) {
        return most[position] == 0 ? 1 : counts[position][groups.of(position, index)] / most[position];
    }
}
