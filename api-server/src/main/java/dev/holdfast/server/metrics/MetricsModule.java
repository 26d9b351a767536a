package dev.holdfast.server.metrics;

import static dev.holdfast.server.http.HttpModule.requestObservers;
import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;
import static dev.holdfast.server.lifecycle.LifecycleModule.closeOnStop;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Figures about the server. Needs the engine's store and caller of plugins, the HTTP server and the settings. */
public final class MetricsModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Meters.class).in(Singleton.class);
        bind(MeteredStore.class).in(Singleton.class);
        bind(MeteredCaller.class).in(Singleton.class);
        bind(LoadMeters.class).asEagerSingleton();
        bind(CrowdMeters.class).asEagerSingleton();
        requestObservers(binder()).addBinding().to(RequestMeter.class).in(Singleton.class);
        closeOnStop(binder()).addBinding().to(Meters.class);
        jaxrsBinder(binder()).bind(MetricsResource.class);
    }
}
