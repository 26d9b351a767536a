package dev.holdfast.plugin.walkaway;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.guard.GuardFactory;
import java.util.List;

/** Offers the guard {@code walk-away-enforcer}. */
public final class WalkAwayEnforcerPlugin implements Plugin {

    static final String NAME = "walk-away-enforcer";

    /** Made by the loader. */
    public WalkAwayEnforcerPlugin() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<GuardFactory<?>> guards() {
        return List.of(new WalkAwayEnforcerFactory());
    }
}
