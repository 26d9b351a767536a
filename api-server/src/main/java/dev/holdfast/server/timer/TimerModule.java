package dev.holdfast.server.timer;

import static dev.holdfast.server.lifecycle.LifecycleModule.closeOnStop;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;

/** The passing of time. Needs the engine's desk, the store's index and removals, and a clock. */
public final class TimerModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Lapses.class).in(Singleton.class);
        bind(Retention.class).in(Singleton.class);
        bind(LapseTimer.class).in(Singleton.class);
        closeOnStop(binder()).addBinding().to(LapseTimer.class);
    }
}
