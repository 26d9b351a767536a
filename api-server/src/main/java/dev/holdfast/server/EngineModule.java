package dev.holdfast.server;

import static dev.holdfast.server.lifecycle.LifecycleModule.closeOnStop;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.TimeLimitedCaller;
import dev.holdfast.server.config.EngineConfig;
import dev.holdfast.server.metrics.MeteredCaller;
import dev.holdfast.server.metrics.MeteredStore;
import java.time.Clock;

/** The engine with its plugins. Needs the engine's store, the settings and a clock. */
final class EngineModule extends AbstractModule {

    private final PluginRegistry plugins;
    private final EngineConfig config;

    EngineModule(PluginRegistry plugins, EngineConfig config) {
        this.plugins = plugins;
        this.config = config;
    }

    @Override
    protected void configure() {
        TimeLimitedCaller caller = new TimeLimitedCaller(plugins, config.pluginTimeLimit());
        bind(PluginRegistry.class).toInstance(plugins);
        bind(PluginCaller.class).toInstance(caller);
        closeOnStop(binder()).addBinding().toInstance(caller);
    }

    @Provides
    @Singleton
    NegotiationDesk desk(MeteredStore store, MeteredCaller caller, Clock clock) {
        return new NegotiationDesk(store, plugins, caller, clock, config.cacheSize());
    }
}
