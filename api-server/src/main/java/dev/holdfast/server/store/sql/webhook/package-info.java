/** The tables of webhooks. Start reading at {@link dev.holdfast.server.store.sql.webhook.WebhookTable}. */
package dev.holdfast.server.store.sql.webhook;
