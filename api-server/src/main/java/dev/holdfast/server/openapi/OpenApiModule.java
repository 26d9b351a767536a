package dev.holdfast.server.openapi;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** The description of the API, for programs and for people. */
public final class OpenApiModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(SwaggerUi.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(OpenApiResource.class).bind(DocsResource.class);
    }
}
