package dev.holdfast.server.tenants;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import dev.holdfast.server.store.removal.Erasure;
import jakarta.inject.Singleton;

/** The tenants. Needs the store's tenants and removals, and a clock. */
public final class TenantsModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Erasure.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(TenantsResource.class).bind(TimingResource.class);
    }
}
