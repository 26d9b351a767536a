package dev.holdfast.negotiation.charter;

/** Who sends our side's moves. */
public enum Mode {
    /** People or models send our moves; Holdfast advises and guards. */
    COPILOT,
    /** Holdfast answers each of their offers itself. */
    AUTOPILOT
}
