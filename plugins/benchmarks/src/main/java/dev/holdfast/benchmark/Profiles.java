package dev.holdfast.benchmark;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Two parties' preferences over a space of a given size. Of opposed ones what is good for one is bad for the other, but not
 * equally important. Drawn at random, always the same ones.
 */
public final class Profiles {

    private Profiles() {}

    /** Opposed preferences over 125 outcomes (three issues of five values) or a power of ten (issues of ten values). */
    public static List<RawAdditive> over(long outcomes) {
        return over(outcomes, true);
    }

    /** The same of two parties that have nothing to do with each other. */
    public static List<RawAdditive> unrelated(long outcomes) {
        return over(outcomes, false);
    }

    private static List<RawAdditive> over(long outcomes, boolean opposed) {
        int issues = outcomes == 125 ? 3 : Long.toString(outcomes).length() - 1;
        int values = outcomes == 125 ? 5 : 10;
        OutcomeSpace space = new OutcomeSpace(IntStream.range(0, issues)
                .mapToObj(number -> issue(number, values))
                .toList());
        SplittableRandom random = new SplittableRandom(5);
        double[][] evaluations = evaluations(issues, values, random);
        return List.of(
                additive(space, weights(issues, random), evaluations),
                additive(
                        space,
                        weights(issues, random),
                        opposed ? opposed(evaluations) : evaluations(issues, values, random)));
    }

    private static double[][] evaluations(int issues, int values, SplittableRandom random) {
        return IntStream.range(0, issues)
                .mapToObj(number -> random.doubles(values).toArray())
                .toArray(double[][]::new);
    }

    private static Issue issue(int number, int values) {
        return new CategoricalIssue(
                "issue " + number,
                IntStream.range(0, values).mapToObj(value -> "value " + value).toList());
    }

    private static double[] weights(int issues, SplittableRandom random) {
        double[] weights = random.doubles(issues, 0.1, 1).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static double[][] opposed(double[][] evaluations) {
        return Arrays.stream(evaluations)
                .map(issue -> Arrays.stream(issue).map(value -> 1 - value).toArray())
                .toArray(double[][]::new);
    }

    private static RawAdditive additive(OutcomeSpace space, double[] weights, double[][] evaluations) {
        List<RawIssue> issues = IntStream.range(0, weights.length)
                .mapToObj(at ->
                        new RawIssue(space.issues().get(at).name(), weights[at], RawValues.table(evaluations[at])))
                .toList();
        return RawAdditive.of(space, issues, 0);
    }
}
