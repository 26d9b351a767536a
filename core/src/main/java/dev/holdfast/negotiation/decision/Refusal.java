package dev.holdfast.negotiation.decision;

/**
 * A command that was not carried out, as part of the business.
 *
 * @param reason the stable code
 * @param message what is wrong, for the person who gave the command; never anything about the walk-away point unless
 *     that person is the owner
 * @param remedy what can be done instead
 */
public record Refusal(ReasonCode reason, String message, String remedy) {}
