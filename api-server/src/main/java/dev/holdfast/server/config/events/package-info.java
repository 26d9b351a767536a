/**
 * Settings about telling others what happened: event streams and webhooks. Start with {@link
 * dev.holdfast.server.config.events.EventsConfig}. Which webhooks there are is no setting; tenants set them up.
 */
package dev.holdfast.server.config.events;
