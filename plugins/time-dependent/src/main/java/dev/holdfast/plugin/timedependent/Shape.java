package dev.holdfast.plugin.timedependent;

/** The kinds of curve. */
public enum Shape {
    /** A power of the time. */
    POLYNOMIAL,
    /** An exponential function of a power of the time that is left. */
    EXPONENTIAL
}
