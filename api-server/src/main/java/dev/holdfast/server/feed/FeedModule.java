package dev.holdfast.server.feed;

import static dev.holdfast.server.lifecycle.LifecycleModule.closeOnStop;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;

/** What follows the tail. Needs the store's tail; install it after the store. */
public final class FeedModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(TailWatch.class).in(Singleton.class);
        closeOnStop(binder()).addBinding().to(TailWatch.class);
    }
}
