package dev.holdfast.server.lifecycle;

import com.google.inject.AbstractModule;
import com.google.inject.Binder;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;

/** Starting and stopping. Install it first: what other modules add is closed before what was added here. */
public final class LifecycleModule extends AbstractModule {

    /** Where a module adds what must be closed when the server stops; what was added last is closed first. */
    public static Multibinder<AutoCloseable> closeOnStop(Binder binder) {
        return Multibinder.newSetBinder(binder, AutoCloseable.class);
    }

    /** Where a module adds what must be well before the server calls itself ready. */
    public static Multibinder<ReadinessCheck> readinessChecks(Binder binder) {
        return Multibinder.newSetBinder(binder, ReadinessCheck.class);
    }

    /** Where a module adds figures of its own. */
    public static Multibinder<Reading> readings(Binder binder) {
        return Multibinder.newSetBinder(binder, Reading.class);
    }

    @Override
    protected void configure() {
        closeOnStop(binder());
        readings(binder());
        readinessChecks(binder());
        bind(ServerLifecycle.class).in(Singleton.class);
    }
}
