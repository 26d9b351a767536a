package dev.holdfast.server.http.jaxrs;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import dev.holdfast.server.http.inner.InnerCalls;
import dev.holdfast.server.http.jaxrs.body.RequestBody;
import dev.holdfast.server.http.jaxrs.check.MissingBody;
import dev.holdfast.server.http.jaxrs.check.UnknownParameters;
import dev.holdfast.server.http.jaxrs.check.WholeAddress;

/** The bridge between Guice, Jersey and Jetty. */
public final class JaxrsModule extends AbstractModule {

    @Override
    protected void configure() {
        jaxrsBinder(binder())
                .bind(UnknownParameters.class)
                .bind(WholeAddress.class)
                .bind(MissingBody.class);
        bind(RequestBody.class).in(Singleton.class);
        bind(RequestValues.class).in(Singleton.class);
        bind(JerseyApplication.class).in(Singleton.class);
        bind(JerseyHandler.class).in(Singleton.class);
        bind(InnerCalls.class).to(JerseyInnerCalls.class).in(Singleton.class);
    }
}
