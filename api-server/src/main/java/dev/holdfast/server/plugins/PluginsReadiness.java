package dev.holdfast.server.plugins;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.server.lifecycle.ReadinessCheck;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether there is anybody to ask for advice. */
final class PluginsReadiness implements ReadinessCheck {

    private final PluginRegistry plugins;

    @Inject
    PluginsReadiness(PluginRegistry plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public Optional<String> trouble() {
        return plugins.strategies().isEmpty() ? Optional.of("No strategy is installed.") : Optional.empty();
    }
}
