/**
 * Where the engine keeps events: the port that a server implements, and what may go wrong there. Start with {@link
 * dev.holdfast.engine.store.NegotiationStore}. No implementation lives here.
 */
package dev.holdfast.engine.store;
