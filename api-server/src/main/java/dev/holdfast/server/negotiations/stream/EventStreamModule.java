package dev.holdfast.server.negotiations.stream;

import static dev.holdfast.server.http.HttpModule.beforeStop;
import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import dev.holdfast.server.lifecycle.Reading;
import dev.holdfast.server.negotiations.stream.source.StreamKind;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

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

    @ProvidesIntoSet
    @Singleton
    Reading ofNegotiations(OpenStreams streams) {
        return reading(streams, StreamKind.NEGOTIATION);
    }

    @ProvidesIntoSet
    @Singleton
    Reading ofTenants(OpenStreams streams) {
        return reading(streams, StreamKind.TENANT);
    }

    private static Reading reading(OpenStreams streams, StreamKind kind) {
        return new Reading(
                "holdfast.streams",
                "Open streams of events",
                Map.of("kind", kind.name().toLowerCase(Locale.ROOT)),
                () -> streams.count(kind));
    }
}
