/**
 * The end of a server, in order: it says that it is not ready, goes on serving for a while, then refuses what comes and
 * finishes what is there.
 *
 * <p>Start with {@link dev.holdfast.server.http.leave.Leaving}. Not here: what is closed when nobody is served any more.
 */
package dev.holdfast.server.http.leave;
