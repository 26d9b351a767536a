package dev.holdfast.server.security.signing;

import java.io.Serial;

/** A text was not signed by whom it should, or is not what was signed; the message says what is wrong. */
public final class NotGenuine extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotGenuine(String message) {
        super(message);
    }
}
