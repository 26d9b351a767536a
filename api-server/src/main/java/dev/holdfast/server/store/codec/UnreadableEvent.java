package dev.holdfast.server.store.codec;

/**
 * An event in the log cannot be understood. The message names the place and never quotes the content, which may be a
 * walk-away point; for the same reason there is no cause.
 */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message) {
        super(message);
    }
}
