/**
 * Answers that go on after they have begun, such as streams of events: none of them holds a thread while it is idle.
 *
 * <p>Start with {@link dev.holdfast.server.http.stream.LongAnswer}, which a resource method returns as the entity of its
 * response. Not here: what is written into them.
 */
package dev.holdfast.server.http.stream;
