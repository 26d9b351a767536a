package dev.holdfast.negotiation.charter;

import java.util.Map;

/**
 * A plugin part that takes part in a negotiation.
 *
 * @param name the name of its factory
 * @param settings the settings that differ from their defaults, as plain values: text, numbers, booleans, lists of them
 */
public record PartChoice(String name, Map<String, Object> settings) {

    /** Copies the settings. */
    public PartChoice {
        settings = Map.copyOf(settings);
    }

    /** A part with all its defaults. */
    public static PartChoice named(String name) {
        return new PartChoice(name, Map.of());
    }
}
