package dev.holdfast.plugin.timedependent;

import dev.holdfast.spi.Setting;

/**
 * A curve in full.
 *
 * @param exponent how late our side concedes
 * @param shape the kind of curve
 * @param start where the curve begins
 * @param tolerance how far below the curve a package may be
 * @param acceptingExponent the exponent for what is accepted
 */
public record TimeDependentSettings(
        @Setting(
                        value =
                                "How late our side concedes: 1 is even, above 1 late (Boulware), below 1 early (conceder); for the exponential shape the other way round.",
                        defaultsTo = "1",
                        min = 0.001,
                        max = 1000000)
                double exponent,
        @Setting(value = "The kind of curve.", defaultsTo = "POLYNOMIAL") Shape shape,
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
                double tolerance,
        @Setting(
                        value = "The exponent of the curve for what is accepted; 0 for the same curve as for offers.",
                        defaultsTo = "0",
                        min = 0,
                        max = 1000000)
                double acceptingExponent) {}
