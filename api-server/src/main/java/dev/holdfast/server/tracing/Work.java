package dev.holdfast.server.tracing;

/** Something that is done in a span. */
@FunctionalInterface
public interface Work<T, X extends Exception> {

    T run() throws X;
}
