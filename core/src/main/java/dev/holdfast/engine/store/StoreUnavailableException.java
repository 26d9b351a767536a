package dev.holdfast.engine.store;

/** Thrown when the store cannot answer, or cannot say whether what it was given is durable. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what happened. */
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
