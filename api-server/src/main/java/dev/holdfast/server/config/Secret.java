package dev.holdfast.server.config;

import java.util.Objects;

/** A text that must not be shown, and does not show itself by accident. */
public record Secret(String value) {

    public static final String SHOWN = "********";

    public Secret {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return SHOWN;
    }
}
