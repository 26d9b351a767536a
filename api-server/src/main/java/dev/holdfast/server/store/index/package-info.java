/**
 * Looking things up across negotiations: the list, what is due, the public record.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.index.NegotiationIndex}. Nothing here holds terms, plans or
 * walk-away points, and nothing here decides anything.
 */
package dev.holdfast.server.store.index;
