package dev.holdfast.server.store;

import java.util.Objects;

/** The store cannot do what was asked at the moment; the message is a sentence without any stored content. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What became of the command. */
    public enum Outcome {
        /** Nothing was written: the same command may be sent again. */
        NOTHING_DONE,
        /** The disk failed while flushing, or the wait was interrupted: read before sending again. */
        UNKNOWN
    }

    private final Outcome outcome;

    public StoreUnavailable(Outcome outcome, String message) {
        this(outcome, message, null);
    }

    public StoreUnavailable(Outcome outcome, String message, Throwable cause) {
        super(message, cause);
        this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    public Outcome outcome() {
        return outcome;
    }
}
