package dev.holdfast.server.http;

/**
 * How busy the HTTP server is at a moment.
 *
 * @param connections that are open
 * @param busyThreads that serve requests
 * @param threads that there are
 * @param waiting pieces of work for which no thread was free
 */
public record HttpLoad(int connections, int busyThreads, int threads, int waiting) {}
