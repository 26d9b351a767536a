package dev.holdfast.server.signing;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;

/** The published keys. Needs the office that signs. */
public final class SigningModule extends AbstractModule {

    @Override
    protected void configure() {
        jaxrsBinder(binder()).bind(JwksResource.class);
    }
}
