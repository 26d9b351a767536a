package dev.holdfast.server.config.source;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what somebody wrote into the value that a setting wants, or says in words why not. */
final class SettingValues {

    private SettingValues() {}

    /** The value. An {@link IllegalArgumentException} says what it must be, and never what it was. */
    static Object parse(SettingDefinition setting, String text) {
        Object value = parse(setting.type(), text.strip());
        String least = setting.declaration().least();
        String most = setting.declaration().most();
        boolean tooSmall = !least.isEmpty() && compare(value, parse(setting.type(), least)) < 0;
        boolean tooLarge = !most.isEmpty() && compare(value, parse(setting.type(), most)) > 0;
        if (tooSmall || tooLarge) {
            throw new IllegalArgumentException("must be " + range(least, most));
        }
        return value;
    }

    private static Object parse(Type type, String text) {
        if (type instanceof ParameterizedType container) {
            Type content = container.getActualTypeArguments()[0];
            if (container.getRawType() == Optional.class) {
                return text.isEmpty() ? Optional.empty() : Optional.of(parse(content, text));
            }
            return list(content, text);
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("needs a value");
        }
        return scalar((Class<?>) type, text);
    }

    private static List<Object> list(Type content, String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .map(element -> parse(content, element))
                .toList();
    }

    private static Object scalar(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == int.class) {
            return wholeNumber(text, Integer.MAX_VALUE).intValue();
        } else if (type == long.class) {
            return wholeNumber(text, Long.MAX_VALUE);
        } else if (type == boolean.class) {
            return bool(text);
        } else if (type == Duration.class) {
            return duration(text);
        } else if (type == Path.class) {
            return path(text);
        } else if (type.isEnum()) {
            return constant(type, text);
        }
        throw new IllegalStateException("No setting can be of " + type);
    }

    private static Long wholeNumber(String text, long most) {
        try {
            long number = Long.parseLong(text);
            if (Math.abs(number) <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // told below
        }
        throw new IllegalArgumentException("must be a whole number of at most " + most);
    }

    private static boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException("must be true or false");
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("must be a duration in ISO 8601, like PT10S or PT0.5S", unreadable);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unreadable) {
            throw new IllegalArgumentException("must be a path", unreadable);
        }
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + names(type)));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static int compare(Object value, Object bound) {
        if (value instanceof Duration duration) {
            return duration.compareTo((Duration) bound);
        }
        return Long.compare(((Number) value).longValue(), ((Number) bound).longValue());
    }

    private static String range(String least, String most) {
        if (most.isEmpty()) {
            return "at least " + least;
        }
        return least.isEmpty() ? "at most " + most : "between " + least + " and " + most;
    }
}
