package dev.holdfast.engine.settings;

/**
 * One thing that is wrong with given settings.
 *
 * @param setting the setting; empty when the settings as a whole do not fit each other
 * @param kind what is wrong
 * @param message what is wrong and what would be right, for whoever wrote the settings
 */
public record SettingProblem(String setting, Kind kind, String message) {

    /** What can be wrong with a setting. */
    public enum Kind {
        /** There is no such setting. */
        UNKNOWN,
        /** The setting has no default and was not given. */
        MISSING,
        /** The value is of another type. */
        WRONG_TYPE,
        /** The value is too low or too high. */
        OUT_OF_RANGE,
        /** The settings' own record refused its values. */
        REFUSED
    }
}
