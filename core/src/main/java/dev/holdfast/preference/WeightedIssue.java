package dev.holdfast.preference;

/**
 * How much one issue matters and how its values are judged.
 *
 * @param issue the name of the issue
 * @param weight the share of the issue in the utility, from 0 to 1
 * @param values the evaluation of its values
 */
public record WeightedIssue(String issue, double weight, ValueFunction values) {

    /** Checks the weight. */
    public WeightedIssue {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("the weight of issue '" + issue + "' must be from 0 to 1");
        }
    }
}
