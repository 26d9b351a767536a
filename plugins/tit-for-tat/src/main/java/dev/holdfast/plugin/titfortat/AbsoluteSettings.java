package dev.holdfast.plugin.titfortat;

import dev.holdfast.spi.Setting;

/**
 * Which of their moves is answered, and how exactly.
 *
 * @param delay how many of their latest offers are passed over
 * @param noise how far the answer may be off
 */
public record AbsoluteSettings(
        @Setting(
                        value = "How many of their latest offers are passed over before two neighbours are compared.",
                        defaultsTo = "0",
                        min = 0,
                        max = 1000)
                int delay,
        @Setting(
                        value = "How far the answer is off at most, in utility, drawn evenly, to leave circles.",
                        defaultsTo = "0",
                        min = 0,
                        max = 1)
                double noise) {}
