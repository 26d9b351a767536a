package dev.holdfast.plugin.titfortat;

import dev.holdfast.spi.Setting;

/**
 * How it answers.
 *
 * @param kindness what it gives beyond what they give
 * @param punish whether offers below the settling point count as a negative concession
 * @param bounded whether it stays within the plan by itself
 */
public record NaiveSettings(
        @Setting(
                        value = "What it gives beyond what they give, as a share of the range; negative to give less.",
                        defaultsTo = "0",
                        min = -1,
                        max = 1)
                double kindness,
        @Setting(
                        value = "Whether an offer below the settling point counts as less than no concession.",
                        defaultsTo = "false")
                boolean punish,
        @Setting(
                        value =
                                "Whether it stays above the settling point by itself; if not, the rules stop it, as they stop anybody.",
                        defaultsTo = "true")
                boolean bounded) {}
