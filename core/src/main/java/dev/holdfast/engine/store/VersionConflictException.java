package dev.holdfast.engine.store;

/** Thrown when a negotiation has moved on since it was read. */
public final class VersionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the version that was expected. */
    public VersionConflictException(long expected) {
        super("the negotiation is no longer at version " + expected);
    }
}
