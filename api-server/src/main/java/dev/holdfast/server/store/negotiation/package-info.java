/**
 * Negotiations as the engine knows them, kept in the event log.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.negotiation.StoredNegotiations}. How events are written is not
 * here but in {@code store.codec}, on what they are written not here but in {@code store.sqlite}.
 */
package dev.holdfast.server.store.negotiation;
