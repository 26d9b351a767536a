/**
 * Tells what happens in a negotiation so that a salesperson understands. Start with {@link
 * dev.holdfast.server.demo.telling.ConversationTeller}.
 *
 * <p>The walk-away point is told in one place, {@code EndReport}, when the talk is over.
 *
 * <p>Not here: making it happen.
 */
package dev.holdfast.server.demo.telling;
