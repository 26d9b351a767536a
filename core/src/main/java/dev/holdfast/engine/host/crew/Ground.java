package dev.holdfast.engine.host.crew;

/** Why a piece of work was given up. */
public enum Ground {
    /** It did not come on for too long; its thread came back when it was interrupted. */
    LATE,
    /** It did not come on for too long, and its thread is still running although it was interrupted. */
    DEAF,
    /** Its thread, or one that was started on it, is ending the process: it never comes back. */
    ENDS_THE_PROCESS,
    /** It has started too many threads. */
    STARTS_THREADS
}
