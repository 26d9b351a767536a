package dev.holdfast.server.config;

/** What is logged. */
public record LogConfig(
        @Setting(fallback = "INFO", about = "Least level that is logged: ERROR, WARN, INFO or DEBUG") Level level) {

    /** How important something is. */
    public enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }
}
