package dev.holdfast.engine.host.part;

import java.util.Locale;

/** The kinds of parts that a plugin can offer. */
public enum PartKind {
    /** Proposes moves. */
    STRATEGY,
    /** Refuses moves. */
    GUARD,
    /** Measures. */
    TRACKER,
    /** Says whether to begin. */
    ASSESSOR,
    /** Reads and writes scenarios. */
    SCENARIO_FORMAT;

    /** How a part is called in messages: its kind and its name. */
    public String named(String name) {
        return this + " " + name;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
