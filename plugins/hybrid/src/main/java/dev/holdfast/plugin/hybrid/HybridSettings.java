package dev.holdfast.plugin.hybrid;

import dev.holdfast.spi.Setting;
import dev.holdfast.spi.bidding.opponent.ModelKind;

/**
 * The curve and the answer. Levels are shares of the way from the settling point to the opening.
 *
 * @param first the level at the beginning
 * @param middle the level that the curve is drawn to in between
 * @param last the level at the end
 * @param empathy how much of what they give is given back
 * @param model what pleases them
 * @param tolerance how far above its level a package may be
 */
public record HybridSettings(
        @Setting(value = "The level at the beginning, as a share of the way.", defaultsTo = "1", min = 0, max = 1)
                double first,
        @Setting(value = "The level that the curve is drawn to in between.", defaultsTo = "0.75", min = 0, max = 1)
                double middle,
        @Setting(
                        value = "The level at the end; 0 for one that is the lower, the more packages there are.",
                        defaultsTo = "0",
                        min = 0,
                        max = 1)
                double last,
        @Setting(
                        value = "How much of what they give is given back at the beginning; twice as much at the end.",
                        defaultsTo = "0.5",
                        min = 0,
                        max = 10)
                double empathy,
        @Setting(
                        value = "How our side judges what pleases them; NONE to take what is next to the level.",
                        defaultsTo = "NONE")
                ModelKind model,
        @Setting(
                        value = "With a model: how far above its level a package may be, in utility.",
                        defaultsTo = "0.02",
                        min = 0,
                        max = 1)
                double tolerance) {}
