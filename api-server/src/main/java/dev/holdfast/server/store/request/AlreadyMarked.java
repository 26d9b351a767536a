package dev.holdfast.server.store.request;

/** The same request has written something already, on this server or another: this attempt has written nothing. */
public final class AlreadyMarked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyMarked() {
        // losing a race is ordinary: no stack trace
        super("The same request has been carried out, or is just being carried out", null, false, false);
    }
}
