/**
 * What was appended, to whatever stream, in an order that never changes and in which nothing is passed by: the log of
 * events is its own outbox.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.tail.EventTail}. Here it is told only that there is an event; what
 * it says is read from its stream, and who may see it is decided elsewhere.
 */
package dev.holdfast.server.store.tail;
