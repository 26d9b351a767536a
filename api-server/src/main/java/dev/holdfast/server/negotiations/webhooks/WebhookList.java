package dev.holdfast.server.negotiations.webhooks;

import java.util.List;

/** The webhooks of a tenant, oldest first. */
public record WebhookList(List<WebhookJson> webhooks) {}
