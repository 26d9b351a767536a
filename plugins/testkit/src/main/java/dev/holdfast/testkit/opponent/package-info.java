/**
 * The other side of a negotiation in a test. Start with {@link dev.holdfast.testkit.opponent.Opponent}; most tests need only
 * its {@code bids}.
 *
 * <p>Opponents are values: what one does follows from what it sees on the table and from nothing else.
 */
package dev.holdfast.testkit.opponent;
