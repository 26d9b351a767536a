package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.preference.search.InverseUtility;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Somebody with preferences drawn by lot who concedes in a straight line from 1 to 0.5. */
public final class Conceding {

    private static final double LAST = 0.5;
    private static final double BAND = 0.03;

    /** A price, a number of days and four issues with labels. */
    public static final OutcomeSpace MIXED = space(4, 5, DecimalIssue.of("price", "0", "100", "0.01"));
    /** Six issues with labels. */
    public static final OutcomeSpace LABELS = space(6, 6);
    /** 10^30 packages and more. */
    public static final OutcomeSpace HUGE = space(28, 10, DecimalIssue.of("price", "0", "1000", "1"));

    private final OutcomeSpace space;
    private final SplittableRandom random;
    public final RawAdditive preferences;

    public Conceding(OutcomeSpace space, long seed) {
        this.space = space;
        this.random = new SplittableRandom(seed);
        this.preferences = preferences();
    }

    private static OutcomeSpace space(int labelled, int labels, Issue... others) {
        List<Issue> issues = new ArrayList<>(List.of(others));
        if (others.length > 0) {
            issues.add(new IntegerIssue("days", 0, 90));
        }
        for (int number = 0; number < labelled; number++) {
            issues.add(new CategoricalIssue(
                    "issue " + number,
                    IntStream.range(0, labels).mapToObj(Integer::toString).toList()));
        }
        return new OutcomeSpace(issues);
    }

    private RawAdditive preferences() {
        double[] weights = random.doubles(space.issues().size(), 0.05, 1).toArray();
        double sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        List<RawIssue> judged = new ArrayList<>();
        for (int position = 0; position < weights.length; position++) {
            Issue issue = space.issues().get(position);
            judged.add(new RawIssue(issue.name(), weights[position] / sum, values(issue)));
        }
        return RawAdditive.of(space, judged, 0);
    }

    private RawValues values(Issue issue) {
        if (issue instanceof CategoricalIssue) {
            double[] evaluations = random.doubles(issue.size()).toArray();
            evaluations[random.nextInt(issue.size())] = 1;
            evaluations[random.nextInt(issue.size())] = 0;
            return RawValues.table(evaluations);
        }
        double last = ((dev.holdfast.outcome.NumericIssue) issue).highest().doubleValue();
        return random.nextBoolean() ? new RawValues.Line(1 / last, 0) : new RawValues.Line(-1 / last, 1);
    }

    /** Teaches by a number of offers. */
    public void teach(OfferObserver observer, int offers) {
        InverseUtility search = InverseUtility.of(preferences, Region.all(space));
        double best = preferences.utility(search.best().exactOrNot());
        for (int number = 0; number < offers; number++) {
            double progress = (number + 1.0) / (offers + 1);
            double target = best - (best - LAST) * progress;
            List<Outcome> near = search.within(target, target + BAND, 50).exactOrNot();
            Outcome offer =
                    near.isEmpty() ? search.nearest(target).exactOrNot() : near.get(random.nextInt(near.size()));
            observer.observe(offer, progress);
        }
    }

    /** How a model's estimates go with the truth: Pearson's coefficient over packages drawn by lot. */
    public double correlation(OpponentModel model) {
        int count = 400;
        double[] truth = new double[count];
        double[] estimate = new double[count];
        for (int number = 0; number < count; number++) {
            Outcome outcome = anywhere();
            truth[number] = preferences.utility(outcome);
            estimate[number] = model.utility(outcome);
        }
        return pearson(truth, estimate);
    }

    public Outcome anywhere() {
        return space.at(space.issues().stream()
                .mapToInt(issue -> random.nextInt(issue.size()))
                .toArray());
    }

    private static double pearson(double[] xs, double[] ys) {
        double meanX = java.util.Arrays.stream(xs).average().orElseThrow();
        double meanY = java.util.Arrays.stream(ys).average().orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int index = 0; index < xs.length; index++) {
            xx += (xs[index] - meanX) * (xs[index] - meanX);
            yy += (ys[index] - meanY) * (ys[index] - meanY);
            xy += (xs[index] - meanX) * (ys[index] - meanY);
        }
        return yy < 1e-18 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
