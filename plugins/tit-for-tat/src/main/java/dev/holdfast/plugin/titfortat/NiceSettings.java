package dev.holdfast.plugin.titfortat;

import dev.holdfast.spi.Setting;
import dev.holdfast.spi.bidding.opponent.ModelKind;

/**
 * How the nice one judges and answers.
 *
 * @param model what pleases them
 * @param tolerance how far above what it asks for a package may be
 * @param late when it begins to meet them
 */
public record NiceSettings(
        @Setting(value = "How our side learns what pleases them.", defaultsTo = "BAYESIAN") ModelKind model,
        @Setting(
                        value = "How far above what it asks for a package may be, in utility.",
                        defaultsTo = "0.04",
                        min = 0,
                        max = 1)
                double tolerance,
        @Setting(
                        value =
                                "The share of the time from which on it meets them at the fair point; earlier where there are many packages.",
                        defaultsTo = "0.91",
                        min = 0,
                        max = 1)
                double late) {}
