package dev.holdfast.server.store.archive;

import java.io.Serial;

/** A file cannot be written, or must not be taken in; the message tells the operator why. */
public final class ArchiveFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ArchiveFault(String message) {
        super(message);
    }

    public ArchiveFault(String message, Throwable cause) {
        super(message, cause);
    }
}
