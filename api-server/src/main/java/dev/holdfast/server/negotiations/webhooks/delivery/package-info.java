/**
 * How events reach webhooks: at least once, in order for each negotiation, and without one receiver holding up another.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.webhooks.delivery.Courier}. Whatever is known of how far a webhook has
 * been told is in the store: any server goes on where another has stopped.
 */
package dev.holdfast.server.negotiations.webhooks.delivery;
