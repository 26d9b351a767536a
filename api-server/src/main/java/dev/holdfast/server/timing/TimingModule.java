package dev.holdfast.server.timing;

import static dev.holdfast.server.http.HttpModule.pacing;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Timing neutrality. Needs the finder of callers, what tenants have of their own, and the settings. */
public final class TimingModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(TenantTimings.class).in(Singleton.class);
        pacing(binder()).setBinding().to(CounterpartyPacing.class).in(Singleton.class);
    }
}
