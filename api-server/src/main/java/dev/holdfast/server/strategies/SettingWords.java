package dev.holdfast.server.strategies;

import dev.holdfast.engine.settings.SettingDescriptor;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;

/** What may be written as a setting, in words. */
final class SettingWords {

    private SettingWords() {}

    /** Its name with its default. */
    static String assignment(SettingDescriptor setting) {
        return setting.name()
                + setting.defaultValue().map(value -> " = " + plain(value)).orElse(" (must be given)");
    }

    /** What it holds, and in which range. */
    static String type(SettingDescriptor setting) {
        return switch (setting.type()) {
            case CHOICE -> String.join(" | ", setting.allowed());
            case BOOLEAN -> "true | false";
            case INTEGER, LONG -> "whole number" + range(setting, "");
            case DURATION -> "duration" + range(setting, " s");
            case NUMBER, DECIMAL, TEXT -> setting.type().name().toLowerCase(Locale.ROOT) + range(setting, "");
        };
    }

    private static String range(SettingDescriptor setting, String unit) {
        return bound(" from ", setting.min(), unit) + bound(" to ", setting.max(), unit);
    }

    private static String bound(String word, OptionalDouble value, String unit) {
        return value.isEmpty() ? "" : word + plain(value.getAsDouble()) + unit;
    }

    /** Numbers as people write them. */
    private static String plain(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
