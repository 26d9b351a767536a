package dev.holdfast.plugin.field;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.Arrays;
import java.util.List;

/**
 * What the other side seems to like: values that it offers often, and issues in which it seldom changes the value. Values of
 * numeric issues with many steps count together with their neighbours.
 *
 * <p>Source: the opponent model of HardHeaded; van Krimpen, Looije and Hajizadeh, HardHeaded (2013). An issue whose value is
 * the same in two successive offers gains weight, and a value is worth how often it was offered.
 */
final class Likings {

    private static final int MOST_BUCKETS = 64;
    private static final double LEARNING_RATE = 0.2;

    private final int[] sizes;
    private final double[][] counts;
    private final double[] most;
    private final double[] weights;
    private int read;

    Likings(OutcomeSpace space) {
        List<Issue> issues = space.issues();
        sizes = issues.stream().mapToInt(Issue::size).toArray();
        counts = new double[sizes.length][];
        for (int position = 0; position < sizes.length; position++) {
            counts[position] = new double[Math.min(sizes[position], MOST_BUCKETS)];
        }
        most = new double[sizes.length];
        weights = new double[sizes.length];
        Arrays.fill(weights, 1.0 / sizes.length);
    }

    /** Learns from their offers that it has not seen yet. */
    void learn(List<Outcome> theirs) {
        while (read < theirs.size()) {
            Outcome offered = theirs.get(read);
            if (read > 0) {
                weigh(theirs.get(read - 1), offered);
            }
            for (int position = 0; position < sizes.length; position++) {
                double count = ++counts[position][bucket(position, offered)];
                most[position] = Math.max(most[position], count);
            }
            read++;
        }
    }

    private void weigh(Outcome before, Outcome offered) {
        double sum = 0;
        for (int position = 0; position < weights.length; position++) {
            if (bucket(position, before) == bucket(position, offered)) {
                weights[position] += LEARNING_RATE / weights.length;
            }
            sum += weights[position];
        }
        for (int position = 0; position < weights.length; position++) {
            weights[position] /= sum;
        }
    }

    private int bucket(int position, Outcome outcome) {
        int index = outcome.index(position);
        int size = sizes[position];
        return size <= MOST_BUCKETS ? index : (int) ((long) index * MOST_BUCKETS / size);
    }

    /** How much they seem to like a package, from 0 to 1; 0 for all before their first offer. */
    double of(Outcome outcome) {
        double sum = 0;
        for (int position = 0; position < sizes.length; position++) {
            if (most[position] > 0) {
                sum += weights[position] * counts[position][bucket(position, outcome)] / most[position];
            }
        }
        return sum;
    }

    /** The package of a choice that they seem to like most; the first of equal ones. */
    Outcome favourite(List<Outcome> choice) {
        Outcome favourite = choice.get(0);
        double highest = of(favourite);
        for (int index = 1; index < choice.size(); index++) {
            double liked = of(choice.get(index));
            if (liked > highest) {
                highest = liked;
                favourite = choice.get(index);
            }
        }
        return favourite;
    }
}
