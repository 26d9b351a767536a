package dev.holdfast.server.config;

import dev.holdfast.server.config.access.OidcConfig;
import dev.holdfast.server.config.access.SecurityConfig;
import dev.holdfast.server.config.access.SigningConfig;
import dev.holdfast.server.config.events.EventsConfig;
import dev.holdfast.server.config.events.WebhooksConfig;
import dev.holdfast.server.config.observation.LogConfig;
import dev.holdfast.server.config.observation.MetricsConfig;
import dev.holdfast.server.config.observation.TracesConfig;
import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.config.traffic.IdempotencyConfig;
import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.config.traffic.TimingConfig;
import dev.holdfast.server.config.traffic.WaitingConfig;

/** Everything that whoever runs the server can set. */
public record Configuration(
        HttpConfig http,
        StoreConfig store,
        PluginsConfig plugins,
        EngineConfig engine,
        SecurityConfig security,
        SigningConfig signing,
        OidcConfig oidc,
        LogConfig log,
        MetricsConfig metrics,
        TimingConfig timing,
        IdempotencyConfig idempotency,
        EventsConfig events,
        WebhooksConfig webhooks,
        WaitingConfig waiting,
        RetentionConfig retention,
        LimitsConfig limits,
        TracesConfig traces) {}
