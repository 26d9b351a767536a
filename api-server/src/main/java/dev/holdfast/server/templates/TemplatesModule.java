package dev.holdfast.server.templates;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;

/** Mandate templates over HTTP. Needs the store's, the audit trail and a clock. */
public final class TemplatesModule extends AbstractModule {

    @Override
    protected void configure() {
        jaxrsBinder(binder()).bind(TemplatesResource.class);
    }
}
