package dev.holdfast.server.tracing;

import java.util.Optional;

/** Makes spans. Safe for use by many threads. */
public interface Spans {

    /** Makes none. */
    Spans NONE = new Spans() {
        @Override
        public Optional<RequestSpan> ofRequest(String method, String traceParent, String traceState) {
            return Optional.empty();
        }

        @Override
        public <T, X extends Exception> T in(String name, Work<T, X> work) throws X {
            return work.run();
        }
    };

    /**
     * Begins the span of a request, inside the trace of whoever sent it if there is one.
     *
     * @param method as the caller wrote it: any text
     * @param traceParent who the caller's span is, as W3C Trace Context has it in a header; empty when nobody says
     * @param traceState what else that says of it, in another; empty when nobody does
     */
    Optional<RequestSpan> ofRequest(String method, String traceParent, String traceState);

    /**
     * Does work in a span of its own, inside the one that this thread is in; without one, if it is in none.
     *
     * @param name known to the program: never made of what somebody sent
     */
    <T, X extends Exception> T in(String name, Work<T, X> work) throws X;
}
