package dev.holdfast.plugin.tutorial;

import dev.holdfast.spi.Setting;

/**
 * How far a step goes.
 *
 * @param share the share of the remaining way to the settling point that one step covers
 */
public record StepForStepSettings(
        @Setting(
                        value = "The share of the remaining way to the settling point that one step covers.",
                        defaultsTo = "0.5",
                        min = 0,
                        max = 1)
                double share) {}
