package dev.holdfast.server.workbench;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time with their units; a number alone is none. */
public final class LengthOfTime {

    /** What may be written, to be said to whom wrote something else. */
    public static final String EXAMPLES = "a length of time, such as 500ms, 2s, 1m or PT2S";

    private static final Pattern SHORT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m)");

    private LengthOfTime() {}

    /** A length of time above nothing; empty for all other text. */
    public static Optional<Duration> read(String text) {
        return parse(text).filter(duration -> !duration.isNegative() && !duration.isZero());
    }

    private static Optional<Duration> parse(String text) {
        Matcher matcher = SHORT.matcher(text);
        if (matcher.matches()) {
            double number = Double.parseDouble(matcher.group(1));
            double millis =
                    switch (matcher.group(2)) {
                        case "ms" -> number;
                        case "s" -> number * 1000;
                        default -> number * 60_000;
                    };
            return Optional.of(Duration.ofMillis(Math.round(millis)));
        }
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
