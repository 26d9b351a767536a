package dev.holdfast.plugin.timedependent;

import dev.holdfast.spi.Setting;

/**
 * A curve with the tolerance of the aspiration negotiators.
 *
 * @param exponent how late our side concedes
 * @param start where the curve begins
 * @param tolerance how far below the curve a package may be
 */
public record AspirationSettings(
        @Setting(
                        value = "How late our side concedes: 4 for Boulware, 1 for linear, 0.25 for conceder.",
                        defaultsTo = "4",
                        min = 0.001,
                        max = 1000000)
                double exponent,
        @Setting(
                        value = "Where the curve begins, as a share of the way from the settling point to the opening.",
                        defaultsTo = "1",
                        min = 0,
                        max = 1)
                double start,
        @Setting(
                        value = "How far below the curve a package may be, in utility.",
                        defaultsTo = "0.001",
                        min = 0,
                        max = 1)
                double tolerance) {}
