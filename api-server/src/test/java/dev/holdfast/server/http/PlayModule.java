package dev.holdfast.server.http;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;

/** A feature as features are: one module, one resource, one request value. */
public final class PlayModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(PlayGate.class).toInstance(new PlayGate());
        jaxrsBinder(binder()).bind(PlayResource.class).bindRequestValue(PlayCaller.class, PlayCaller.FromHeader.class);
    }
}
