package dev.holdfast.server.plugins;

import dev.holdfast.engine.host.part.Registered;
import java.util.Map;

/**
 * A part that can take part in negotiations.
 *
 * @param kind strategy, guard, tracker or assessor
 * @param name the name by which it is chosen
 * @param plugin the plugin that offers it
 * @param summary what it does
 * @param settings a JSON Schema (2020-12) of what may be written as its settings
 */
public record PluginPart(String kind, String name, String plugin, String summary, Map<String, Object> settings) {

    static PluginPart of(Registered<?> part) {
        return new PluginPart(
                part.kind().toString(), part.name(), part.plugin(), part.summary(), SettingsSchema.of(part));
    }
}
