package dev.holdfast.lab.session.result;

import dev.holdfast.outcome.Outcome;

/**
 * An offer of a session.
 *
 * @param round in which round, counted from 0
 * @param party whose offer
 * @param outcome what was offered
 */
public record TracedOffer(int round, int party, Outcome outcome) {}
