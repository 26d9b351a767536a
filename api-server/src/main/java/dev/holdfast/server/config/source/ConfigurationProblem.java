package dev.holdfast.server.config.source;

/**
 * One thing that is wrong with the settings.
 *
 * @param where the name as it was written, and where
 * @param message what is wrong and what would be right
 */
public record ConfigurationProblem(String where, String message) {

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
