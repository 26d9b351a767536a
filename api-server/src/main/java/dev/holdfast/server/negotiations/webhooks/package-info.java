/**
 * Webhooks: events of a tenant, sent to addresses that it chooses, by the conventions of Standard Webhooks.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.webhooks.WebhooksResource}; what is sent, and when, is in {@code
 * delivery}.
 *
 * <p>Not here: what an audience sees of an event.
 */
package dev.holdfast.server.negotiations.webhooks;
