package dev.holdfast.server.negotiations.stream;

import static dev.holdfast.server.http.HttpModule.beforeStop;
import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;

/** Streams of events. Needs the engine's desk, the store's tail and what watches it, and the finder of callers. */
public final class EventStreamModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(EventText.class).in(Singleton.class);
        bind(OpenStreams.class).in(Singleton.class);
        bind(StreamOffice.class).in(Singleton.class);
        beforeStop(binder()).addBinding().to(OpenStreams.class);
        jaxrsBinder(binder()).bind(EventStreamResource.class).bind(TenantEventStreamResource.class);
    }
}
