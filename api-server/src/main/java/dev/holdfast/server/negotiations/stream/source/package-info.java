/**
 * Where streams of events get what comes next.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.stream.source.StreamSource}. Not here: when it is asked, and how what
 * it gives is sent.
 */
package dev.holdfast.server.negotiations.stream.source;
