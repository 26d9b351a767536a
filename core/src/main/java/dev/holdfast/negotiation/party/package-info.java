/**
 * Who negotiates: the two sides ({@link dev.holdfast.negotiation.party.Party}), and the people, parts and clocks that act
 * for them ({@link dev.holdfast.negotiation.party.Author}). What each may see is said by the kinds of events.
 */
package dev.holdfast.negotiation.party;
