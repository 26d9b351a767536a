package dev.holdfast.server.store.writer;

/**
 * A command as a unit: all it writes is kept, or nothing of it. Runs on the writer thread, so it must not wait for
 * anything but the database.
 */
@FunctionalInterface
public interface Unit<S, T> {

    /** Writes; whatever is thrown undoes this unit and no other. */
    T run(S session) throws Exception;
}
