/**
 * The span of each request, from its arrival to the end of its answer.
 *
 * <p>Start with {@link dev.holdfast.server.http.trace.TraceHandler}. Not here: how spans are sent.
 */
package dev.holdfast.server.http.trace;
