package dev.holdfast.server.http;

/** Is told of every answer after it has left. Called on the threads of the server: must be quick and must not fail. */
@FunctionalInterface
public interface RequestObserver {

    /**
     * An answer has left.
     *
     * @param method of the request, as the caller wrote it: any text
     * @param route the path as the resource declares it, without ids; empty when nothing matched
     * @param status of the answer
     * @param nanos from the first byte of the request to now
     */
    void answered(String method, String route, int status, long nanos);
}
