package dev.holdfast.server.security;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;

/** Credentials and who they belong to. Needs bindings of the store's credentials and keys, the settings and a clock. */
public final class SecurityModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(SecretSource.class).in(Singleton.class);
        bind(CallerFinder.class).in(Singleton.class);
        bind(ServerKey.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(Gatekeeper.class).bindRequestValue(Caller.class, CallerValue.class);
    }
}
