package dev.holdfast.plugin.formats.geniusweb;

import java.util.stream.DoubleStream;

/** Parts as shares of a weight, from 0 to 1. */
final class Shares {

    private Shares() {}

    static double[] of(double[] parts, double extra, double weight) {
        return DoubleStream.of(parts)
                .map(part -> weight > 0 ? Math.min(1, (part + extra) / weight) : 0)
                .toArray();
    }
}
