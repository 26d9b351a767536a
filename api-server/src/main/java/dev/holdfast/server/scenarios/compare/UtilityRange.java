package dev.holdfast.server.scenarios.compare;

import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.HyperRectangles;
import java.util.Arrays;
import java.util.List;

/**
 * From where to where utilities go.
 *
 * @param lowest the lowest
 * @param highest the highest
 * @param isExact false when they are those of a sample
 */
public record UtilityRange(double lowest, double highest, boolean isExact) {

    /** Overlaps of more hyper-rectangles than this are not searched while somebody waits. */
    private static final int MOST_RECTANGLES = 30;

    /** The range of preferences in the whole space. */
    public static UtilityRange of(UtilityFunction preferences) {
        if (preferences instanceof HyperRectangles rectangles
                && rectangles.rectangles().size() > MOST_RECTANGLES) {
            double[] sample = Cloud.of(preferences.space(), List.of(preferences))
                    .utilities()
                    .get(0);
            Arrays.sort(sample);
            return new UtilityRange(sample[0], sample[sample.length - 1], false);
        }
        Region all = Region.all(preferences.space());
        return new UtilityRange(preferences.lowest(all), preferences.highest(all), true);
    }
}
