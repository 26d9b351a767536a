/**
 * What the owner decides before the talk. {@link dev.holdfast.negotiation.mandate.Mandate} is all of it;
 * {@link dev.holdfast.negotiation.mandate.Brief} is the part that strategies, negotiators and trackers may know. No path
 * may lead from the brief to the {@link dev.holdfast.negotiation.mandate.Reservation}.
 */
package dev.holdfast.negotiation.mandate;
