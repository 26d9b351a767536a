package dev.holdfast.plugin.concession;

import dev.holdfast.spi.Setting;

/**
 * When to hold or trade.
 *
 * @param enough which answer to a concession of ours is enough
 * @param lowball how low a lowball is
 * @param band how much better for us a trade may be
 * @param endgame when an offer within the plan is left to the next strategy in any case
 */
public record GiveAndTakeSettings(
        @Setting(
                        value = "The share of our concession that theirs must add up to before we give again.",
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
                        value =
                                "How much better for us than our offer a package may be that is offered in trade for it.",
                        defaultsTo = "0.03",
                        min = 0,
                        max = 1)
                double band,
        @Setting(
                        value =
                                "The share of the negotiation after which an offer within the plan is no longer held against.",
                        defaultsTo = "0.9",
                        min = 0,
                        max = 1)
                double endgame) {}
