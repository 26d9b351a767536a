package dev.holdfast.plugin.concession.probing;

import dev.holdfast.spi.Setting;

/**
 * What counts as probing.
 *
 * @param probes how many offers make a pattern
 * @param halfway how near to the middle an offer has to be
 * @param nibble how small a nibble is
 */
public record ProbeWatchSettings(
        @Setting(
                        value = "How many offers in a row have to fit a pattern until it is reported.",
                        defaultsTo = "3",
                        min = 2,
                        max = 1000)
                int probes,
        @Setting(
                        value =
                                "How far from the middle between their best refused offer and our lowest one an offer may be"
                                        + " to count as bisection, as a share of the way between the two.",
                        defaultsTo = "0.1",
                        min = 0,
                        max = 0.5)
                double halfway,
        @Setting(
                        value = "How large a step towards us may be to count as nibbling, as a share of what is open.",
                        defaultsTo = "0.06",
                        min = 0,
                        max = 1)
                double nibble) {}
