package dev.holdfast.server.tenants;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;

/** The tenants. Needs the store's tenants and a clock. */
public final class TenantsModule extends AbstractModule {

    @Override
    protected void configure() {
        jaxrsBinder(binder()).bind(TenantsResource.class);
    }
}
