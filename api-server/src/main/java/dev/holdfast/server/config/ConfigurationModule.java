package dev.holdfast.server.config;

import com.google.inject.AbstractModule;
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

/** Makes each group of settings available to who asks for it. */
public final class ConfigurationModule extends AbstractModule {

    private final Configuration configuration;

    public ConfigurationModule(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    protected void configure() {
        bind(HttpConfig.class).toInstance(configuration.http());
        bind(StoreConfig.class).toInstance(configuration.store());
        bind(PluginsConfig.class).toInstance(configuration.plugins());
        bind(EngineConfig.class).toInstance(configuration.engine());
        bind(SecurityConfig.class).toInstance(configuration.security());
        bind(SigningConfig.class).toInstance(configuration.signing());
        bind(OidcConfig.class).toInstance(configuration.oidc());
        bind(LogConfig.class).toInstance(configuration.log());
        bind(MetricsConfig.class).toInstance(configuration.metrics());
        bind(TimingConfig.class).toInstance(configuration.timing());
        bind(IdempotencyConfig.class).toInstance(configuration.idempotency());
        bind(WebhooksConfig.class).toInstance(configuration.webhooks());
        bind(EventsConfig.class).toInstance(configuration.events());
        bind(TracesConfig.class).toInstance(configuration.traces());
        bind(LimitsConfig.class).toInstance(configuration.limits());
        bind(WaitingConfig.class).toInstance(configuration.waiting());
        bind(RetentionConfig.class).toInstance(configuration.retention());
    }
}
