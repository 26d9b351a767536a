package dev.holdfast.plugin.standfast;

import dev.holdfast.spi.Setting;

/**
 * How firmly our side stands; all but the number of turns in shares of the range from the settling point to the opening.
 *
 * @param given what it has given away before the last turns
 * @param patience how late it gives that: an exponent of the time
 * @param trial what it offers to find out whether they answer concessions
 * @param answered what it has given away at the end to who does
 * @param lastTurns in how many turns before the deadline it comes down, or in every hundredth of the rounds if
 *     that is more
 * @param lastLevel where it stands in the very last of them, or at their best offer if that is more
 * @param margin how far above the settling point every deal lies at least
 */
public record StandfastSettings(
        @Setting(
                        value = "The share of the range that our side has given away before the last turns.",
                        defaultsTo = "0.04",
                        min = 0,
                        max = 1)
                double given,
        @Setting(
                        value = "How late our side gives that: an exponent of the time.",
                        defaultsTo = "20",
                        min = 0.1,
                        max = 100)
                double patience,
        @Setting(
                        value = "The share of the range offered on trial, to find out whether they answer concessions.",
                        defaultsTo = "0.15",
                        min = 0,
                        max = 1)
                double trial,
        @Setting(
                        value = "The share of the range given away by the end to who answers concessions.",
                        defaultsTo = "0.5",
                        min = 0,
                        max = 1)
                double answered,
        @Setting(
                        value = "In how many turns before the deadline our side comes down; one in a hundred if more.",
                        defaultsTo = "2",
                        min = 1,
                        max = 1000)
                int lastTurns,
        @Setting(
                        value = "Where in the range the last offer lies, unless they have offered more.",
                        defaultsTo = "0.5",
                        min = 0,
                        max = 1)
                double lastLevel,
        @Setting(
                        value = "How far above the settling point every deal lies at least, as a share of the range.",
                        defaultsTo = "0.01",
                        min = 0.000001,
                        max = 1)
                double margin) {}
