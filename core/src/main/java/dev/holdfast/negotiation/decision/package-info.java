/**
 * What comes of a command: a {@link dev.holdfast.negotiation.decision.Decision} holds the events that happened, or a
 * {@link dev.holdfast.negotiation.decision.Refusal} with its {@link dev.holdfast.negotiation.decision.ReasonCode}. A refusal
 * is part of the business and a value; a broken contract is an exception and not found here.
 */
package dev.holdfast.negotiation.decision;
