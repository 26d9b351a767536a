package dev.holdfast.plugin.tradeoff;

import dev.holdfast.spi.Setting;
import dev.holdfast.spi.bidding.opponent.ModelKind;

/**
 * How it trades.
 *
 * @param exponent how late it asks for less
 * @param model what pleases them
 * @param tolerance how far packages of equal value may be apart
 * @param packages how many equivalent packages it finds
 */
public record TradeOffSettings(
        @Setting(
                        value = "How late our side asks for less: 1 is even, above 1 late, below 1 early.",
                        defaultsTo = "4",
                        min = 0.001,
                        max = 1000000)
                double exponent,
        @Setting(
                        value = "How our side judges what pleases them; NEARNESS is to their latest offer.",
                        defaultsTo = "SMITH")
                ModelKind model,
        @Setting(
                        value = "How far packages of equal value may be apart, in utility.",
                        defaultsTo = "0.02",
                        min = 0,
                        max = 1)
                double tolerance,
        @Setting(
                        value =
                                "How many equivalent packages it finds in a turn: one for the move, the others beside it.",
                        defaultsTo = "3",
                        min = 1,
                        max = 10)
                int packages) {}
