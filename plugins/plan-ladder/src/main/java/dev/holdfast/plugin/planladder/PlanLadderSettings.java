package dev.holdfast.plugin.planladder;

import dev.holdfast.spi.Setting;

/**
 * How the ladder is climbed down.
 *
 * @param exponent the shape
 * @param rungs the number of steps
 * @param settleBy when the last rung is reached
 * @param tolerance how much a package may exceed its rung to be closer to theirs
 */
public record PlanLadderSettings(
        @Setting(
                        value =
                                "The shape of the descent: 1 is even, above 1 slow at first (Boulware), below 1 fast at first.",
                        defaultsTo = "2",
                        min = 0.1,
                        max = 20)
                double exponent,
        @Setting(
                        value =
                                "The number of steps from the opening to the settling point; half of them lead to the target.",
                        defaultsTo = "10",
                        min = 1,
                        max = 1000)
                int rungs,
        @Setting(
                        value = "The share of the negotiation after which our side stands at the settling point.",
                        defaultsTo = "0.9",
                        min = 0.05,
                        max = 1)
                double settleBy,
        @Setting(
                        value =
                                "How much better for us than its rung a package may be in order to be closer to what they want.",
                        defaultsTo = "0.02",
                        min = 0,
                        max = 1)
                double tolerance) {}
