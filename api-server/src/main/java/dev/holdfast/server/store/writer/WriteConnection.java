package dev.holdfast.server.store.writer;

/**
 * The one connection that writes: one transaction at a time, with a mark before each unit.
 *
 * <p>Whatever a method throws means that the connection cannot be trusted any more: it is closed and another is opened.
 */
public interface WriteConnection<S> extends AutoCloseable {

    void begin() throws Exception;

    /** What a unit writes with. */
    S session();

    /** Sets the mark to which {@link #undo} goes back. */
    void mark() throws Exception;

    /** Keeps what was written since the mark. */
    void keep() throws Exception;

    /** Takes back what was written since the mark. */
    void undo() throws Exception;

    /** What to tell the one whose unit failed alone. */
    RuntimeException explain(Throwable failure);

    /** Makes everything since {@link #begin} durable. When it throws, nobody knows whether it is. */
    void commit() throws Exception;

    /** Closes without throwing: after a fault there is nobody left to tell. */
    @Override
    void close();
}
