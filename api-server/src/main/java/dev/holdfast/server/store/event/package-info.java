/**
 * The event log: what is appended to a stream, and what is read back.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.event.EventLog}. Payloads are opaque text here; what they mean
 * must not be here.
 */
package dev.holdfast.server.store.event;
