package dev.holdfast.server.store.writer;

/** Opens the connection that writes: at the start, and again after a fault. */
@FunctionalInterface
public interface WriteConnections<S> {

    /** Opens a connection on a database that holds only what is durable. */
    WriteConnection<S> open() throws Exception;
}
