/**
 * The public record: what anybody may know of our word. Nobody writes it; it follows from the events.
 *
 * <p>Start with {@link dev.holdfast.server.record.RecordResource}. Nothing here can change it.
 */
package dev.holdfast.server.record;
