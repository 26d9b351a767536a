package dev.holdfast.server.limits;

import static dev.holdfast.server.http.HttpModule.porter;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Allowances of callers. Needs the finder of callers and the settings. */
public final class LimitsModule extends AbstractModule {

    @Override
    protected void configure() {
        porter(binder()).setBinding().to(CallerPorter.class).in(Singleton.class);
    }
}
