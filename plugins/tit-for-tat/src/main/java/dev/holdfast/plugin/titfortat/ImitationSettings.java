package dev.holdfast.plugin.titfortat;

import dev.holdfast.spi.Setting;

/**
 * Which of their moves is answered.
 *
 * @param delay how many of their latest offers are passed over
 */
public record ImitationSettings(
        @Setting(
                        value = "How many of their latest offers are passed over before two neighbours are compared.",
                        defaultsTo = "0",
                        min = 0,
                        max = 1000)
                int delay) {}
