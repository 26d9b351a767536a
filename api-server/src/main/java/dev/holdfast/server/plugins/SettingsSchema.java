package dev.holdfast.server.plugins;

import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.settings.SettingDescriptor;
import dev.holdfast.engine.settings.SettingType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Describes the settings of a part as a JSON Schema, version 2020-12. */
final class SettingsSchema {

    private SettingsSchema() {}

    static Map<String, Object> of(Registered<?> part) {
        List<SettingDescriptor> settings = part.settings().settings();
        Map<String, Object> properties = new LinkedHashMap<>();
        settings.forEach(setting -> properties.put(setting.name(), property(setting)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Settings of the " + part.part());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                settings.stream()
                        .filter(setting -> setting.defaultValue().isEmpty())
                        .map(SettingDescriptor::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(SettingDescriptor setting) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", setting.description() + rangeOfDuration(setting));
        switch (setting.type()) {
            case BOOLEAN -> property.put("type", "boolean");
            case INTEGER, LONG -> property.put("type", "integer");
            case NUMBER -> property.put("type", "number");
            case DECIMAL -> property.put("type", List.of("number", "string"));
            case TEXT -> property.put("type", "string");
            case DURATION -> {
                property.put("type", "string");
                property.put("format", "duration");
            }
            case CHOICE -> property.put("enum", setting.allowed());
        }
        if (setting.type() != SettingType.DURATION) {
            setting.min().ifPresent(min -> property.put("minimum", number(min)));
            setting.max().ifPresent(max -> property.put("maximum", number(max)));
        }
        setting.defaultValue().ifPresent(value -> property.put("default", value));
        return property;
    }

    /** JSON Schema cannot compare durations, so people are told. */
    private static String rangeOfDuration(SettingDescriptor setting) {
        if (setting.type() != SettingType.DURATION) {
            return "";
        }
        return bound(" At least ", setting.min()) + bound(" At most ", setting.max());
    }

    private static String bound(String words, OptionalDouble seconds) {
        return seconds.isPresent() ? words + number(seconds.getAsDouble()) + " seconds." : "";
    }

    /** Without a fraction where there is none. */
    private static Number number(double value) {
        long whole = (long) value;
        if (whole == value) {
            return whole;
        }
        return value;
    }
}
