package dev.holdfast.lab.leak.talk;

import dev.holdfast.negotiation.offer.OffersOnTable;

/**
 * A turn of the other side.
 *
 * @param soFar what it has seen
 * @param offers what is on the table
 * @param round which turn it is, from 1
 * @param rounds how many there are
 */
public record Moment(Conversation soFar, OffersOnTable offers, int round, int rounds) {}
