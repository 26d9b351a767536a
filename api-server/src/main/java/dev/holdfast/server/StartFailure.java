package dev.holdfast.server;

import java.io.Serial;

/** The server cannot be started; the message tells the operator why and what to do, line by line. */
public final class StartFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }
}
