/**
 * Who sits at a table and what they want: everything that is prepared before a session and shared by many of them. Start with
 * {@link dev.holdfast.lab.session.party.Seat}. Immutable throughout.
 *
 * <p>Not here: what happens at the table, which is {@code lab.session}'s.
 */
package dev.holdfast.lab.session.party;
