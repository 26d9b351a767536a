package dev.holdfast.server.lifecycle;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A figure that goes up and down, for whoever watches the server.
 *
 * @param name with dots
 * @param about what it counts, in a phrase
 * @param labels of few values, and none that names anybody
 * @param value as it is now; asked a few times a minute, and may be NaN when it is not known
 */
public record Reading(String name, String about, Map<String, String> labels, Supplier<Number> value) {

    public Reading {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(about, "about");
        labels = Map.copyOf(labels);
        Objects.requireNonNull(value, "value");
    }
}
