package dev.holdfast.server.audit;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;

/** The audit log. Needs the store's. */
public final class AuditModule extends AbstractModule {

    @Override
    protected void configure() {
        jaxrsBinder(binder()).bind(AuditResource.class);
    }
}
