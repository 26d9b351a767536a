/**
 * Events as server-sent events, while they happen.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.stream.EventStreamResource}. A stream is woken when something was
 * appended, reads from its {@link dev.holdfast.server.negotiations.stream.source.StreamSource} what its caller has not been sent
 * yet, and sends that: nothing waits in memory for a caller who reads slowly.
 *
 * <p>Not here: what an audience sees of an event, which is the business of {@code negotiations.events}.
 */
package dev.holdfast.server.negotiations.stream;
