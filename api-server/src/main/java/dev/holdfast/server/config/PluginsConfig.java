package dev.holdfast.server.config;

import java.nio.file.Path;
import java.util.List;

/** Which plugins there are, and what they may do. */
public record PluginsConfig(
        @Setting(fallback = "plugins", about = "Directory with one directory per plugin, relative to the installation")
                Path directory,
        @Setting(
                        fallback = "walk-away-enforcer,readiness-gate",
                        about = "Plugins that may bring guards, and so may see the walk-away point")
                List<String> guards,
        @Setting(
                        fallback = "false",
                        about = "Whether to start without the plugins that cannot be loaded, instead of not at all")
                boolean tolerateBroken) {

    public PluginsConfig {
        guards = List.copyOf(guards);
    }
}
