package dev.holdfast.preference.raw;

/**
 * What one issue adds to a utility: a factor times the evaluation of its value.
 *
 * @param issue the name of the issue
 * @param factor what evaluations are multiplied with, such as the issue's weight, or the weight divided by the highest
 *     evaluation
 * @param values the evaluations as they are
 */
public record RawIssue(String issue, double factor, RawValues values) {

    /** Checks the factor. */
    public RawIssue {
        if (!Double.isFinite(factor)) {
            throw new IllegalArgumentException("the factor of issue '" + issue + "' must be a finite number");
        }
    }
}
