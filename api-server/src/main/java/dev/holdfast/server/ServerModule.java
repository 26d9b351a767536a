package dev.holdfast.server;

import static dev.holdfast.server.lifecycle.LifecycleModule.closeOnStop;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.server.audit.AuditModule;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.ConfigurationModule;
import dev.holdfast.server.feed.FeedModule;
import dev.holdfast.server.health.HealthModule;
import dev.holdfast.server.http.HttpModule;
import dev.holdfast.server.idempotency.IdempotencyModule;
import dev.holdfast.server.keys.KeysModule;
import dev.holdfast.server.lifecycle.LifecycleModule;
import dev.holdfast.server.limits.LimitsModule;
import dev.holdfast.server.mcp.McpModule;
import dev.holdfast.server.metrics.MetricsModule;
import dev.holdfast.server.negotiations.NegotiationsModule;
import dev.holdfast.server.openapi.OpenApiModule;
import dev.holdfast.server.plugins.PluginsModule;
import dev.holdfast.server.record.RecordModule;
import dev.holdfast.server.security.SecurityModule;
import dev.holdfast.server.signing.SigningModule;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreModule;
import dev.holdfast.server.templates.TemplatesModule;
import dev.holdfast.server.tenants.TenantsModule;
import dev.holdfast.server.timer.TimerModule;
import dev.holdfast.server.timing.TimingModule;
import dev.holdfast.server.tracing.TracingModule;
import java.time.Clock;
import java.util.List;

/** The whole server: what it stands on first, then its features. What is listed last is closed first. */
public final class ServerModule extends AbstractModule {

    private final Configuration configuration;
    private final Store store;
    private final PluginRegistry plugins;
    private final Clock clock;
    private final List<AutoCloseable> closedLast;

    /** Takes what was opened for the server, and what is to be closed after everything else. */
    public ServerModule(
            Configuration configuration,
            Store store,
            PluginRegistry plugins,
            Clock clock,
            List<? extends AutoCloseable> closedLast) {
        this.configuration = configuration;
        this.store = store;
        this.plugins = plugins;
        this.clock = clock;
        this.closedLast = List.copyOf(closedLast);
    }

    @Override
    protected void configure() {
        bind(Clock.class).toInstance(clock);
        install(new LifecycleModule());
        closedLast.forEach(each -> closeOnStop(binder()).addBinding().toInstance(each));
        install(new ConfigurationModule(configuration));
        install(new TracingModule(configuration.traces()));
        install(new HttpModule());
        install(new StoreModule(store));
        install(new FeedModule());
        install(new EngineModule(plugins, configuration.engine()));
        install(new SecurityModule());
        install(new MetricsModule());
        install(new IdempotencyModule());
        install(new LimitsModule());

        install(new NegotiationsModule());
        install(new RecordModule());
        install(new TenantsModule());
        install(new KeysModule());
        install(new AuditModule());
        install(new SigningModule());
        install(new TemplatesModule());
        install(new PluginsModule());
        install(new HealthModule());
        install(new OpenApiModule());
        install(new McpModule());
        install(new TimerModule());
        install(new TimingModule());
        bind(Startup.class).in(Singleton.class);
    }
}
