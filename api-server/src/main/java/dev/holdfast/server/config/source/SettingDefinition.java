package dev.holdfast.server.config.source;

import dev.holdfast.server.config.Setting;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One setting, as declared by a component of a group.
 *
 * @param key its name in the file, such as {@code http.body-timeout}
 * @param type the type of its value
 */
public record SettingDefinition(String key, Type type, Setting declaration) {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    static SettingDefinition of(String group, RecordComponent component) {
        Setting declaration = component.getAnnotation(Setting.class);
        if (declaration == null) {
            throw new IllegalStateException(component + " of " + group + " is not declared as a setting");
        }
        return new SettingDefinition(
                group + "." + dashed(component.getName()), component.getGenericType(), declaration);
    }

    /** Its name in the environment, such as {@code HOLDFAST_HTTP_BODY_TIMEOUT}. */
    public String environmentName() {
        return Environment.PREFIX + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    static String dashed(String name) {
        return CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT);
    }
}
