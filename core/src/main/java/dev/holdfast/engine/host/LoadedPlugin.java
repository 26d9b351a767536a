package dev.holdfast.engine.host;

import java.util.List;
import java.util.Optional;

/**
 * A plugin that was loaded.
 *
 * @param name its name
 * @param version its version, when its jar names one
 * @param directory the name of its directory
 * @param jars the names of its jars
 */
public record LoadedPlugin(String name, Optional<String> version, String directory, List<String> jars) {

    /** Copies the list. */
    public LoadedPlugin {
        jars = List.copyOf(jars);
    }
}
