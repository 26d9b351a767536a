package dev.holdfast.engine.settings;

/** What a setting holds, and so how it is written down. */
public enum SettingType {
    /** True or false. */
    BOOLEAN,
    /** A whole number that fits an {@code int}. */
    INTEGER,
    /** A whole number that fits a {@code long}. */
    LONG,
    /** A number that need not be exact. */
    NUMBER,
    /** An exact number, written as a number or as text. */
    DECIMAL,
    /** Text. */
    TEXT,
    /** A length of time as ISO 8601 text, such as {@code PT48H}. */
    DURATION,
    /** One of a few words. */
    CHOICE
}
