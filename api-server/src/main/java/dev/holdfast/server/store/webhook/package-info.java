/**
 * Webhooks: who is told of events at an address of theirs, how far they have been told, and what they could not be told.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.webhook.Webhooks} and {@link
 * dev.holdfast.server.store.webhook.Deliveries}. The events are in the log and nowhere else; secrets come here sealed.
 */
package dev.holdfast.server.store.webhook;
