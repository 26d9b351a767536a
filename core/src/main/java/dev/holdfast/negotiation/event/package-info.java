/**
 * What has happened in a negotiation. The three kinds say who may see it:
 * {@link dev.holdfast.negotiation.event.PublicEvent} both sides,
 * {@link dev.holdfast.negotiation.event.TeamEvent} our negotiators and the owner,
 * {@link dev.holdfast.negotiation.event.OwnerEvent} the owner alone. Only owner events may hold anything secret.
 */
package dev.holdfast.negotiation.event;
