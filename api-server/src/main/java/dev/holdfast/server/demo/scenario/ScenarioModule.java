package dev.holdfast.server.demo.scenario;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import dev.holdfast.server.json.JsonModule;
import dev.holdfast.server.lifecycle.StrictInjector;

/** The reader of scenarios, with the JSON that it stands on. */
public final class ScenarioModule extends AbstractModule {

    /** A reader that needs no server. */
    public static ScenarioReader reader() {
        return StrictInjector.of(new ScenarioModule()).getInstance(ScenarioReader.class);
    }

    @Override
    protected void configure() {
        install(new JsonModule());
        bind(ScenarioReader.class).in(Singleton.class);
    }
}
