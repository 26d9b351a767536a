package dev.holdfast.plugin.titfortat;

import dev.holdfast.spi.Situation;

/** How a concession of theirs is answered. Utilities are ours; what they demand is 1 minus what their offer is worth to us. */
interface Reply {

    /**
     * The utility to ask for next.
     *
     * @param ours the utility of our latest offer
     * @param before the utility of the earlier of their offers that are compared
     * @param after the utility of the later one
     */
    double target(Situation situation, double ours, double before, double after);

    /** In proportion: where they take a tenth off what they demand, so do we. */
    static double relative(double ours, double before, double after) {
        return before >= 1 ? ours : ours * (1 - after) / (1 - before);
    }

    /** By the same amount. */
    static double absolute(double ours, double before, double after) {
        return ours - (after - before);
    }
}
