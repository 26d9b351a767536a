package dev.holdfast.server.config;

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
