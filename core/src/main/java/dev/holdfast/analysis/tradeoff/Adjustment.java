package dev.holdfast.analysis.tradeoff;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import java.util.Optional;
import java.util.stream.IntStream;

/** Changes the value of one issue of a package. Long issues are looked at in strides and then more closely. */
final class Adjustment {

    private static final int MOST_LOOKS = 512;

    private final UtilityFunction preferences;
    private final Region region;
    private final int position;
    private final Issue issue;
    private final int stride;

    Adjustment(UtilityFunction preferences, Region region, int position) {
        this.preferences = preferences;
        this.region = region;
        this.position = position;
        this.issue = preferences.space().issues().get(position);
        this.stride = Math.max(1, issue.size() / MOST_LOOKS);
    }

    /**
     * A package after a change.
     *
     * @param by what was changed
     * @param outcome the package
     * @param utility how good it is for us
     */
    record Adjusted(Adjustment by, Outcome outcome, double utility) {}

    /** The package with this issue as good for us as it can be, as far as it was looked at. */
    Adjusted best(Outcome from) {
        Outcome best = from;
        double highest = Double.NEGATIVE_INFINITY;
        for (int index : candidates().toArray()) {
            Outcome changed = from.with(position, index);
            double utility = preferences.utility(changed);
            if (utility > highest) {
                best = changed;
                highest = utility;
            }
        }
        return new Adjusted(this, best, highest);
    }

    /** The package that reaches the utility with the least change of this issue. */
    Optional<Outcome> leastChange(Outcome from, double utility) {
        Outcome nearest = from;
        double least = Double.POSITIVE_INFINITY;
        int start = from.index(position);
        for (int found : candidates().toArray()) {
            double distance = Distance.between(issue, start, found);
            if (distance < least && reaches(from.with(position, found), utility)) {
                nearest = from.with(position, found);
                least = distance;
            }
        }
        return least == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(closer(from, nearest, utility));
    }

    /** Halves the last stride: between the value looked at before, which did not do, and the one that did. */
    private Outcome closer(Outcome from, Outcome found, double utility) {
        int start = from.index(position);
        int good = found.index(position);
        int bad = good > start ? Math.max(start, good - stride) : Math.min(start, good + stride);
        while (Math.abs(good - bad) > 1) {
            int middle = bad + (good - bad) / 2;
            if (region.allows(position, middle) && reaches(from.with(position, middle), utility)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return from.with(position, good);
    }

    private boolean reaches(Outcome outcome, double utility) {
        return preferences.utility(outcome) >= utility;
    }

    private IntStream candidates() {
        IntStream every = IntStream.iterate(0, index -> index < issue.size() - 1, index -> index + stride);
        return IntStream.concat(every, IntStream.of(issue.size() - 1)).filter(index -> region.allows(position, index));
    }
}
