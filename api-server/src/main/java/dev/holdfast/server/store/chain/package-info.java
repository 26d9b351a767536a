/**
 * Hash chains: each event is stored with a link that follows from all events before it.
 *
 * <p>Start with {@link dev.holdfast.server.store.chain.Link}; {@link dev.holdfast.server.store.chain.LogChain} says which
 * bytes of an event are chained. Not here: SQL, signatures, and what others than the owner may know of a log.
 */
package dev.holdfast.server.store.chain;
