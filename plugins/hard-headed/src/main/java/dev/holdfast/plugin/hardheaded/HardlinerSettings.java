package dev.holdfast.plugin.hardheaded;

import dev.holdfast.spi.Setting;

/**
 * When the last moment is.
 *
 * @param lastMoment the share of the negotiation from which on anything within the plan is accepted
 */
public record HardlinerSettings(
        @Setting(
                        value = "The share of the negotiation from which on anything within the plan is accepted.",
                        defaultsTo = "0.98",
                        min = 0,
                        max = 1)
                double lastMoment) {}
