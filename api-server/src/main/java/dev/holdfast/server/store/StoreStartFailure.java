package dev.holdfast.server.store;

/** The store cannot be opened at all; the message tells the operator why and what to do. */
public final class StoreStartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreStartFailure(String message) {
        super(message);
    }

    public StoreStartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
