package dev.holdfast.server.plugins;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;
import static dev.holdfast.server.lifecycle.LifecycleModule.readinessChecks;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Which plugins there are. Needs the registry of plugins. */
public final class PluginsModule extends AbstractModule {

    @Override
    protected void configure() {
        readinessChecks(binder()).addBinding().to(PluginsReadiness.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(PluginsResource.class);
    }
}
