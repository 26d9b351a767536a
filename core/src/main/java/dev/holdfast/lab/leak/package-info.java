/**
 * The leak meter: how closely the other side can estimate a walk-away point from what it sees of a negotiation, against
 * guessing without having seen anything. Start with {@link dev.holdfast.lab.leak.LeakMeter}.
 *
 * <p>{@code talk} plays the negotiations, {@code attack} holds those who read them. Attackers see the public events alone,
 * and are told more than any real counterparty: our preferences, the deadline, and which strategies there are.
 *
 * <p>Sources: the attackers and their errors on unprotected strategies are those of the field's own measurements; curves after
 * Faratin, Sierra and Jennings, Negotiation decision functions for autonomous agents (1998).
 */
package dev.holdfast.lab.leak;
