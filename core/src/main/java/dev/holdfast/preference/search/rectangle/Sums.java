package dev.holdfast.preference.search.rectangle;

import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;

/**
 * From which sum to which the utilities of a band go.
 *
 * @param scale by what sums are divided
 * @param areWhole whether all sums are whole numbers, as in most files: then the ends of a band are, and nothing is rounded
 */
record Sums(double scale, boolean areWhole) {

    /** More than what adding up and dividing can add to a sum. */
    static final double ROUNDING = 1e-6;

    static Sums of(HyperRectangles preferences) {
        return new Sums(
                preferences.scale(),
                preferences.rectangles().stream()
                        .mapToDouble(HyperRectangle::worth)
                        .allMatch(worth -> worth == Math.rint(worth)));
    }

    /** The lowest sum that is worth at least a utility. */
    double least(double utility) {
        if (!areWhole) {
            return utility * scale;
        }
        double sum = Math.ceil(utility * scale - ROUNDING);
        return sum / scale < utility ? sum + 1 : sum;
    }

    /** The highest sum that is worth at most a utility. */
    double most(double utility) {
        if (!areWhole) {
            return utility * scale;
        }
        double sum = Math.floor(utility * scale + ROUNDING);
        return sum / scale > utility ? sum - 1 : sum;
    }
}
