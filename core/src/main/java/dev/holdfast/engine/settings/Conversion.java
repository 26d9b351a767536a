package dev.holdfast.engine.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns what was written into a value of a component's type, and back. */
record Conversion(SettingType type, Class<?> target) {

    /** The conversion for a component's type; empty when settings cannot have that type. */
    static Optional<Conversion> to(Class<?> target) {
        SettingType type = null;
        if (target == boolean.class) {
            type = SettingType.BOOLEAN;
        } else if (target == int.class) {
            type = SettingType.INTEGER;
        } else if (target == long.class) {
            type = SettingType.LONG;
        } else if (target == double.class) {
            type = SettingType.NUMBER;
        } else if (target == BigDecimal.class) {
            type = SettingType.DECIMAL;
        } else if (target == String.class) {
            type = SettingType.TEXT;
        } else if (target == Duration.class) {
            type = SettingType.DURATION;
        } else if (target.isEnum()) {
            type = SettingType.CHOICE;
        }
        return Optional.ofNullable(type).map(known -> new Conversion(known, target));
    }

    /** The value; empty when what was given is of another type. */
    Optional<Object> read(Object given) {
        return switch (type) {
            case BOOLEAN -> given instanceof Boolean ? Optional.of(given) : Optional.empty();
            case INTEGER -> ExactNumber.of(given).flatMap(Conversion::toInteger);
            case LONG -> ExactNumber.of(given).flatMap(Conversion::toLong);
            case NUMBER -> ExactNumber.of(given).flatMap(Conversion::toDouble);
            case DECIMAL ->
                (given instanceof String text ? ExactNumber.parse(text) : ExactNumber.of(given))
                        .map(Object.class::cast);
            case TEXT -> given instanceof String ? Optional.of(given) : Optional.empty();
            case DURATION ->
                given instanceof Duration
                        ? Optional.of(given)
                        : given instanceof String text ? toDuration(text) : Optional.empty();
            case CHOICE -> given instanceof String text ? toChoice(text) : Optional.empty();
        };
    }

    /** The value that a default, which is always text, stands for. */
    Optional<Object> parse(String text) {
        return switch (type) {
            case BOOLEAN ->
                text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            case INTEGER, LONG, NUMBER -> ExactNumber.parse(text).flatMap(this::read);
            case DECIMAL, TEXT, DURATION, CHOICE -> read(text);
        };
    }

    /** The value as it would be written: never an object of a plugin's class. */
    Object plain(Object value) {
        return switch (type) {
            case DURATION -> value.toString();
            case CHOICE -> ((Enum<?>) value).name();
            default -> value;
        };
    }

    /** How large a value is, when that can be said. */
    Optional<BigDecimal> size(Object value) {
        return switch (type) {
            case INTEGER, LONG, NUMBER, DECIMAL -> ExactNumber.of(value);
            case DURATION ->
                Optional.of(BigDecimal.valueOf(((Duration) value).toSeconds())
                        .add(BigDecimal.valueOf(((Duration) value).toNanosPart(), 9)));
            case BOOLEAN, TEXT, CHOICE -> Optional.empty();
        };
    }

    boolean hasSize() {
        return type != SettingType.BOOLEAN && type != SettingType.TEXT && type != SettingType.CHOICE;
    }

    List<String> allowed() {
        return type == SettingType.CHOICE
                ? Arrays.stream(target.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** What should have been given. */
    String expected() {
        return switch (type) {
            case BOOLEAN -> "true or false";
            case INTEGER, LONG -> "a whole number that fits " + target;
            case NUMBER -> "a number";
            case DECIMAL -> "a decimal number";
            case TEXT -> "text";
            case DURATION -> "a length of time such as \"PT48H\"";
            case CHOICE -> "one of " + String.join(", ", allowed());
        };
    }

    private Optional<Object> toChoice(String text) {
        return Arrays.stream(target.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .map(Object.class::cast)
                .findFirst();
    }

    private static Optional<Object> toInteger(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException notWholeOrTooLarge) {
            return Optional.empty();
        }
    }

    private static Optional<Object> toLong(BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException notWholeOrTooLarge) {
            return Optional.empty();
        }
    }

    private static Optional<Object> toDouble(BigDecimal number) {
        double value = number.doubleValue();
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Object> toDuration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException notADuration) {
            return Optional.empty();
        }
    }
}
