package dev.holdfast.server.drawing;

import java.util.Locale;

/**
 * Colours from 0 (dark blue) to 1 (yellow) whose lightness rises evenly for every colour vision.
 *
 * <p>Source: cividis; Nuñez, Anderton and Renslow, Optimizing colormaps with consideration for color vision deficiency (PLOS
 * ONE 13, 2018).
 */
final class Ramp {

    private static final int[] STOPS = {
        0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55, 0xfee838
    };

    private Ramp() {}

    static String colour(double share) {
        double place = Math.max(0, Math.min(1, share)) * (STOPS.length - 1);
        int stop = Math.min((int) place, STOPS.length - 2);
        double rest = place - stop;
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = STOPS[stop] >> shift & 0xff;
            int to = STOPS[stop + 1] >> shift & 0xff;
            colour |= (int) Math.round(from + rest * (to - from)) << shift;
        }
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    /** Whether white letters are read better than black ones. */
    static boolean isDark(double share) {
        return share < 0.45;
    }
}
