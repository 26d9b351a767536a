package dev.holdfast.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something noticed. Findings are shown to our team and change nothing else.
 *
 * @param code a stable code in upper case, such as {@code UNRECIPROCATED_CONCESSION}
 * @param text what was noticed, in a sentence for people
 * @param figures the numbers behind it, by name, in the order in which they are shown
 */
public record Finding(String code, String text, Map<String, Double> figures) {

    /** Copies the figures. */
    public Finding {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A finding without figures. */
    public static Finding of(String code, String text) {
        return new Finding(code, text, Map.of());
    }
}
