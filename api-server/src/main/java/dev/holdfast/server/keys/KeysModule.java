package dev.holdfast.server.keys;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;

/** API keys. Needs the store's keys and tenants, and what package {@code security} makes keys with. */
public final class KeysModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(KeyOrders.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(KeysResource.class);
    }
}
