package dev.holdfast.plugin.formats.written;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.scenario.Profile;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What each value adds to the utility of one profile. */
public final class Parts {

    private static final int LONGEST_LIST = 10_000;

    private final String name;
    private final AdditiveUtility preferences;
    private final Place target;

    private Parts(String name, AdditiveUtility preferences, Place target) {
        this.name = name;
        this.preferences = preferences;
        this.target = target;
    }

    /** The parts of a profile's preferences, if they add up. */
    public static Parts of(Profile profile, Place target) {
        if (profile.preferences() instanceof AdditiveUtility additive) {
            return new Parts(profile.name(), additive, target);
        }
        throw target.wrong(
                "the preferences of '" + profile.name() + "' do not add up issue by issue, which this format demands",
                "Choose holdfast-json or genius-xml.");
    }

    /** What every outcome has in addition. */
    public double constant() {
        return preferences.constant();
    }

    /** Whether the values of an issue are numbers on a line. */
    public boolean isLine(int position) {
        if (!(issue(position) instanceof NumericIssue)) {
            return false;
        }
        return preferences instanceof RawAdditive raw
                ? raw.issues().get(position).values() instanceof RawValues.Line
                : preferences instanceof LinearAdditive linear
                        && linear.weightedIssues().get(position).values() instanceof ValueFunction.Linear;
    }

    /** What the value at an index adds. */
    public double at(int position, int index) {
        return preferences.part(position, index);
    }

    /** What the values add, one by one; on a line only the two ends. */
    public double[] of(int position) {
        int size = issue(position).size();
        if (isLine(position)) {
            return new double[] {at(position, 0), at(position, size - 1)};
        }
        if (size > LONGEST_LIST) {
            throw target.wrong(
                    "the issue '" + issue(position).name() + "' has " + size + " values, too many to be listed",
                    "Choose holdfast-json.");
        }
        return IntStream.range(0, size)
                .mapToDouble(index -> at(position, index))
                .toArray();
    }

    /** The most that an issue adds. */
    public double highest(int position) {
        return DoubleStream.of(of(position)).max().orElse(0);
    }

    /** The least that an issue adds. */
    public double lowest(int position) {
        return DoubleStream.of(of(position)).min().orElse(0);
    }

    /** The constant and the most that all issues add, before anything is clipped. */
    public double highest() {
        double sum = constant();
        for (int position = 0; position < preferences.space().issues().size(); position++) {
            sum += highest(position);
        }
        return sum;
    }

    /** Whether sums are clipped at 1. */
    public boolean isClipped() {
        return Double.isFinite(preferences.ceiling());
    }

    /** Refuses what this format cannot say. */
    public void requireNoneNegative() {
        for (int position = 0; position < preferences.space().issues().size(); position++) {
            if (lowest(position) < 0 || constant() < 0) {
                throw target.wrong(
                        "'" + name + "' has utilities that are negative, which this format forbids",
                        "Choose holdfast-json or negmas-yaml.");
            }
        }
    }

    private Issue issue(int position) {
        return preferences.space().issues().get(position);
    }
}
