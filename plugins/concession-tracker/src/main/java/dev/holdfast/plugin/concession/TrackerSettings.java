package dev.holdfast.plugin.concession;

import dev.holdfast.spi.Setting;

/**
 * What the tracker makes a remark about.
 *
 * @param enough which answer to a concession of ours is enough
 * @param lowball how low a lowball is
 * @param stalled how many offers without progress are a stall
 * @param budgetAlert from which share of the budget on it is mentioned
 */
public record TrackerSettings(
        @Setting(
                        value = "The share of our concession that theirs must add up to before it counts as answered.",
                        defaultsTo = "0.2",
                        min = 0,
                        max = 10)
                double enough,
        @Setting(
                        value = "How far below the lowest of the plan a lowball begins, in ranges of the plan.",
                        defaultsTo = "1",
                        min = 0,
                        max = 100)
                double lowball,
        @Setting(
                        value = "How many offers in a row that are no better than their best one are called a stall.",
                        defaultsTo = "2",
                        min = 1,
                        max = 1000)
                int stalled,
        @Setting(
                        value = "The share of the budget of concessions from which on its use is mentioned.",
                        defaultsTo = "0.5",
                        min = 0,
                        max = 1)
                double budgetAlert) {}
