package dev.holdfast.analysis.solution;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Prints how long a frontier takes in a warm virtual machine and one thread: the median of 41 runs. Run its {@code main}; it is
 * no test, since no test here depends on time.
 */
public final class FrontierMeasurement {

    private static final int RUNS = 41;

    private FrontierMeasurement() {}

    /** Measures the sizes for which figures of other systems are known. */
    public static void main(String... arguments) {
        row("125 opposed", opposed(3, 5));
        row("10^5 opposed", opposed(5, 10));
        row("10^6 opposed", opposed(6, 10));
        row("10^8 opposed", opposed(8, 10));
        row("10^10 random", random(10, 10));
        row("10^15 random", random(15, 10));
        row("10^50 random", random(50, 10));
        row("10^5 opposed, one issue", opposed(1, 100_000));
    }

    @SuppressWarnings("SystemOut")
    private static void row(String name, List<UtilityFunction> parties) {
        long[] nanoseconds = new long[RUNS];
        int points = 0;
        for (int run = -RUNS; run < RUNS; run++) {
            long start = System.nanoTime();
            points = ParetoFrontier.of(parties).points().size();
            if (run >= 0) {
                nanoseconds[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanoseconds);
        System.out.printf("%-36s %6d points %9.3f ms%n", name, points, nanoseconds[RUNS / 2] / 1e6);
    }

    /** What is better for one party is worse for the other, and they weigh the issues differently. */
    private static List<UtilityFunction> opposed(int issues, int values) {
        double[][] rising = draw(new SplittableRandom(5), issues, values);
        Arrays.stream(rising).forEach(Arrays::sort);
        double[][] falling = draw(new SplittableRandom(6), issues, values);
        for (double[] issue : falling) {
            Arrays.sort(issue);
            Arrays.setAll(issue, index -> 1 - issue[index]);
        }
        return parties(issues, values, party -> party == 0 ? rising : falling);
    }

    private static List<UtilityFunction> random(int issues, int values) {
        return parties(issues, values, party -> draw(new SplittableRandom(party), issues, values));
    }

    private static double[][] draw(RandomGenerator random, int issues, int values) {
        return IntStream.range(0, issues)
                .mapToObj(issue -> random.doubles(values).toArray())
                .toArray(double[][]::new);
    }

    private static List<UtilityFunction> parties(int issues, int values, Function<Integer, double[][]> evaluations) {
        OutcomeSpace space = new OutcomeSpace(IntStream.range(0, issues)
                .mapToObj(issue -> new CategoricalIssue(
                        "issue" + issue,
                        IntStream.range(0, values).mapToObj(each -> "v" + each).toList()))
                .toList());
        return IntStream.range(0, 2)
                .<UtilityFunction>mapToObj(party -> {
                    double[] weights =
                            new SplittableRandom(40 + party).doubles(issues).toArray();
                    double sum = Arrays.stream(weights).sum();
                    double[][] tables = evaluations.apply(party);
                    return RawAdditive.clipped(
                            space,
                            IntStream.range(0, issues)
                                    .mapToObj(issue -> new RawIssue(
                                            "issue" + issue, weights[issue] / sum, RawValues.table(tables[issue])))
                                    .toList());
                })
                .toList();
    }
}
