package dev.holdfast.server.scenarios.compare;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;

/**
 * From where to where utilities go, as far as a search finds it.
 *
 * @param lowest the lowest
 * @param lowestGap how much lower it may be: 0 where it is exact
 * @param highest the highest
 * @param highestGap how much higher it may be: 0 where it is exact
 */
public record UtilityRange(double lowest, double lowestGap, double highest, double highestGap) {

    /** The range of preferences in the whole space. */
    public static UtilityRange of(UtilityFunction preferences) {
        Region all = Region.all(preferences.space());
        return preferences instanceof HyperRectangles
                ? found(preferences, InverseUtility.of(preferences, all))
                : new UtilityRange(preferences.lowest(all), 0, preferences.highest(all), 0);
    }

    /** Where rectangles overlap in too many ways, nobody can wait for the extremes. */
    private static UtilityRange found(UtilityFunction preferences, InverseUtility search) {
        Found<Outcome> worst = search.worst();
        Found<Outcome> best = search.best();
        return new UtilityRange(
                preferences.utility(worst.exactOrNot()),
                worst.gap(),
                preferences.utility(best.exactOrNot()),
                best.gap());
    }

    /** Whether no outcome lies outside. */
    public boolean isExact() {
        return lowestGap == 0 && highestGap == 0;
    }
}
