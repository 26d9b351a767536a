package dev.holdfast.plugin.titfortat;

import dev.holdfast.spi.Setting;

/**
 * Over how many of their moves is averaged.
 *
 * @param window the number of moves
 */
public record AveragedSettings(
        @Setting(value = "Over how many of their moves is averaged.", defaultsTo = "3", min = 1, max = 1000)
                int window) {}
