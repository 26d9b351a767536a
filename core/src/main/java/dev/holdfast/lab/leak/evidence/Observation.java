package dev.holdfast.lab.leak.evidence;

/**
 * A conversation with the truth behind it, which attackers see only of those that they learn from.
 *
 * @param evidence the conversation
 * @param truth the walk-away point, as a utility
 * @param opening the utility at which our side meant to open
 */
public record Observation(Evidence evidence, double truth, double opening) {

    /** How far off an estimate is: as a share of the way from the opening to the walk-away point. */
    public double error(double estimate) {
        return Math.abs(estimate - truth) / (opening - truth);
    }
}
