package dev.holdfast.server.signing;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import dev.holdfast.server.security.signing.SigningOffice;
import jakarta.inject.Singleton;

/** The office that signs, and its published keys. Needs the store's signing keys, the settings and a clock. */
public final class SigningModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(SigningOffice.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(JwksResource.class);
    }
}
