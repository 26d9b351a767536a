package dev.holdfast.plugin.timedependent;

import dev.holdfast.spi.Setting;

/**
 * How scarce time is.
 *
 * @param patience how many rounds count as one unit of time
 * @param start where the curve begins
 * @param tolerance how far below the curve a package may be
 */
public record ResourceDependentSettings(
        @Setting(
                        value = "How many rounds count as one unit of time: the more, the earlier our side concedes.",
                        defaultsTo = "10",
                        min = 0.01,
                        max = 1000000)
                double patience,
        @Setting(
                        value = "Where the curve begins, as a share of the way from the settling point to the opening.",
                        defaultsTo = "1",
                        min = 0,
                        max = 1)
                double start,
        @Setting(
                        value = "How far below the curve a package may be, in utility.",
                        defaultsTo = "0.0001",
                        min = 0,
                        max = 1)
                double tolerance) {}
