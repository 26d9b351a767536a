package dev.holdfast.plugin.composed;

import dev.holdfast.spi.Setting;
import dev.holdfast.spi.bidding.opponent.ModelKind;

/**
 * The parts and their numbers.
 *
 * @param curve what our side asks for
 * @param exponent how late it concedes
 * @param patience how many rounds count as one unit of time
 * @param start where the curve begins
 * @param end where it stays
 * @param model how our side learns what the other side wants
 * @param tolerance how far above the curve a package may be
 * @param acceptance what our side accepts
 * @param scale what their offer's utility is multiplied with
 * @param offset what is added to it
 * @param level the utility that is accepted
 * @param from when late is
 */
public record ComposedSettings(
        @Setting(value = "What our side asks for as time goes by.", defaultsTo = "POLYNOMIAL") CurveKind curve,
        @Setting(
                        value =
                                "How late our side concedes: 1 is even, above 1 late, below 1 early; for the exponential curve the other way round.",
                        defaultsTo = "4",
                        min = 0.001,
                        max = 1000000)
                double exponent,
        @Setting(
                        value = "For the curve of resources: how many rounds count as one unit of time.",
                        defaultsTo = "10",
                        min = 0.01,
                        max = 1000000)
                double patience,
        @Setting(
                        value = "Where the curve begins, as a share of the way from the settling point to the opening.",
                        defaultsTo = "1",
                        min = 0,
                        max = 1)
                double start,
        @Setting(value = "The share of that way below which our side does not go.", defaultsTo = "0", min = 0, max = 1)
                double end,
        @Setting(value = "How our side learns what the other side wants.", defaultsTo = "SMITH") ModelKind model,
        @Setting(
                        value =
                                "How far above the curve a package may be, in utility: the further, the more there are to choose from for the other side.",
                        defaultsTo = "0.02",
                        min = 0,
                        max = 1)
                double tolerance,
        @Setting(value = "What our side accepts.", defaultsTo = "COMBINED_BEST_IN_WINDOW") AcceptanceKind acceptance,
        @Setting(
                        value = "What their offer's utility is multiplied with when it is compared with ours.",
                        defaultsTo = "1",
                        min = 0,
                        max = 10)
                double scale,
        @Setting(
                        value = "What is added to their offer's utility when it is compared with ours.",
                        defaultsTo = "0",
                        min = -1,
                        max = 1)
                double offset,
        @Setting(value = "For CONSTANT: the utility that is accepted.", defaultsTo = "0.8", min = 0, max = 1)
                double level,
        @Setting(
                        value = "For TIME and the combined conditions: the share of the time from which on it is late.",
                        defaultsTo = "0.98",
                        min = 0,
                        max = 1)
                double from) {}
