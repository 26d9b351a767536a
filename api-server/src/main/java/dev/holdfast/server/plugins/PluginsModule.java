package dev.holdfast.server.plugins;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;

/** Which plugins there are. Needs the registry of plugins. */
public final class PluginsModule extends AbstractModule {

    @Override
    protected void configure() {
        jaxrsBinder(binder()).bind(PluginsResource.class);
    }
}
