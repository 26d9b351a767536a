package dev.holdfast.server.json.mistake;

import com.fasterxml.jackson.databind.JavaType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words for the caller what a field must be. */
final class TypeWords {

    private static final String WHOLE_NUMBER = "a whole number";
    private static final String NUMBER = "a number";

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "a string"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(BigInteger.class, WHOLE_NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(BigDecimal.class, "a decimal number, or a string like \"12.50\", of at most 60 digits"),
            Map.entry(Instant.class, "a string with date, time and offset in ISO 8601, like \"2026-11-23T09:30:00Z\""),
            Map.entry(Duration.class, "a string with a duration in ISO 8601, like \"PT48H\""));

    private TypeWords() {}

    static String of(JavaType type) {
        if (type.isEnumType()) {
            return "one of " + options(type.getRawClass());
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return "an array";
        }
        return WORDS.getOrDefault(type.getRawClass(), "an object");
    }

    private static String options(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
