package dev.holdfast.preference.search;

import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** Measures set-up and questions for spaces of 10^3 to 10^50 outcomes, issues of ten values; run by hand, on a quiet machine. */
final class SearchFigures {

    private static final int[] ISSUES = {3, 4, 5, 6, 7, 8, 10, 12, 30, 50};

    private SearchFigures() {}

    /** Prints one line for each size; the first round of all warms up and counts for nothing but the cold band question. */
    public static void main(String[] arguments) {
        for (int round = 0; round < 2; round++) {
            for (int issues : ISSUES) {
                System.out.println("round " + round + ": " + measure(preferences(issues)));
            }
        }
    }

    private static RawAdditive preferences(int issues) {
        SplittableRandom random = new SplittableRandom(issues);
        return RawAdditive.of(
                new OutcomeSpace(IntStream.range(0, issues)
                        .mapToObj(number -> new IntegerIssue("issue" + number, 0, 9))
                        .toList()),
                IntStream.range(0, issues)
                        .mapToObj(number -> new RawIssue(
                                "issue" + number,
                                1.0 / issues,
                                RawValues.table(random.doubles(10).toArray())))
                        .toList(),
                0);
    }

    private static String measure(RawAdditive preferences) {
        int issues = preferences.space().issues().size();
        long start = System.nanoTime();
        InverseUtility search = InverseUtility.indexed(preferences, Region.all(preferences.space()));
        double setUp = (System.nanoTime() - start) / 1e6;
        long asked = System.nanoTime();
        search.within(0.5, 0.5001, 100).exactOrNot();
        double band = (System.nanoTime() - asked) / 1e6;
        int questions = issues <= 6 ? 200_000 : issues <= 8 ? 1000 : 20;
        return "10^%d exact %b: set-up %.1f ms, first band %.2f ms, µs: not below %.2f, nearest %.2f, band of 100 %.2f, rank %.2f"
                .formatted(
                        issues,
                        search.nearest(0.5).isExact(),
                        setUp,
                        band,
                        mean(questions, search::worstNotBelow),
                        mean(questions, search::nearest),
                        mean(Math.min(questions, 2000), utility -> search.within(utility, utility + 1e-4, 100)
                                .exactOrNot()),
                        mean(Math.min(questions, 200), utility -> search.ranked((int) (utility * 900))));
    }

    private static double mean(int questions, DoubleConsumer question) {
        SplittableRandom random = new SplittableRandom(1);
        long start = System.nanoTime();
        for (int number = 0; number < questions; number++) {
            question.accept(random.nextDouble(0.2, 0.8));
        }
        return (System.nanoTime() - start) / 1e3 / questions;
    }
}
