package dev.holdfast.server.reference.recording;

/** Thrown when a file of recorded sessions cannot be read; the message says where and why. */
public final class ReferenceMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReferenceMistake(String message) {
        super(message);
    }
}
