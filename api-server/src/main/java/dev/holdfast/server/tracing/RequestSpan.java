package dev.holdfast.server.tracing;

/** The span of one request, which may be served by several threads, one after the other. */
public interface RequestSpan {

    /** Does work in it, on this thread. */
    void enter(Runnable work);

    /**
     * Ends it.
     *
     * @param route the path as the resource declares it, without ids; empty when nothing matched
     * @param status of the answer
     */
    void end(String route, int status);
}
