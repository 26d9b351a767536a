package dev.holdfast.server.config.observation;

import dev.holdfast.server.config.Setting;

/** What is logged. */
public record LogConfig(
        @Setting(fallback = "INFO", about = "Least level that is logged: ERROR, WARN, INFO or DEBUG") Level level,
        @Setting(fallback = "TEXT", about = "Form of a line of the log: TEXT for people, JSON for collectors")
                Format format) {

    /** What a line of the log looks like. */
    public enum Format {
        TEXT,
        JSON
    }

    /** How important something is. */
    public enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }
}
