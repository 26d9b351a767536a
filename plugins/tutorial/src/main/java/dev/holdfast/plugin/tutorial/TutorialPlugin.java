package dev.holdfast.plugin.tutorial;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import java.util.List;

/** What this jar offers; the one class that {@code META-INF/services} names. */
public final class TutorialPlugin implements Plugin {

    /** Made by the loader. */
    public TutorialPlugin() {}

    @Override
    public String name() {
        return "tutorial";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(new StepForStepFactory());
    }
}
