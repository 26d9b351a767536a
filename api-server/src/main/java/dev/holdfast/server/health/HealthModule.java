package dev.holdfast.server.health;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;

/** The health of the server over HTTP. */
public final class HealthModule extends AbstractModule {

    @Override
    protected void configure() {
        jaxrsBinder(binder()).bind(HealthResource.class);
    }
}
