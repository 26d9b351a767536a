package dev.holdfast.spi.bidding;

/**
 * What can still be expected of the other side, judged by what it has offered before its standing offer. A window is as much
 * time as is left: what they have offered in it is what they may offer once more. Where they have offered nothing in it,
 * nothing is expected.
 */
public enum Benchmark {
    /** Their best offer so far. */
    BEST,
    /** Their best offer in a window. */
    BEST_IN_WINDOW,
    /** The mean of their offers in a window. */
    MEAN_IN_WINDOW
}
