package dev.holdfast.server.record;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;

/** The public record. Needs the store's query for it. */
public final class RecordModule extends AbstractModule {

    @Override
    protected void configure() {
        jaxrsBinder(binder()).bind(RecordResource.class);
    }
}
