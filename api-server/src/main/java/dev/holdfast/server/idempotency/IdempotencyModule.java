package dev.holdfast.server.idempotency;

import static dev.holdfast.server.http.HttpModule.problemTranslations;
import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;

/** Idempotency keys on every unsafe request that has a caller. Needs the store's requests, the settings and a clock. */
public final class IdempotencyModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(UnderWay.class).in(Singleton.class);
        bind(Expiry.class).in(Singleton.class);
        problemTranslations(binder()).addBinding().to(RepeatTroubles.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(OnceRequests.class).bind(OnceAnswers.class);
    }
}
