package dev.holdfast.server.reference;

/** Thrown when a file of recorded sessions cannot be read; the message says where and why. */
final class ReferenceMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceMistake(String message) {
        super(message);
    }
}
