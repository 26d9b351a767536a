package dev.holdfast.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something noticed. Findings are shown to our team and change nothing else.
 *
 * @param code a stable code in upper case, such as {@code UNRECIPROCATED_CONCESSION}
 * @param text what was noticed, in a sentence for people
 * @param figures the numbers behind it, by name, in the order in which they are shown
 */
public record Finding(String code, String text, Map<String, Double> figures) {

    /** Checks that nothing is missing, and copies the figures. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        figures.forEach((name, figure) -> Objects.requireNonNull(figure, name));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A finding without figures. */
    public static Finding of(String code, String text) {
        return new Finding(code, text, Map.of());
    }
}
