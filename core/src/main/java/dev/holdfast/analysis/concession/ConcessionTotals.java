package dev.holdfast.analysis.concession;

import java.util.OptionalDouble;

/**
 * What one side has given away, measured by our utility.
 *
 * @param number how many concessions it has made
 * @param total their sizes together
 * @param share the total as a share of our plan's range
 * @param perRound the total for each offer that the other side has made; empty before the first
 * @param perHour the total for each hour since the talk began; empty while no time has passed
 */
public record ConcessionTotals(
        int number, double total, double share, OptionalDouble perRound, OptionalDouble perHour) {}
