package dev.holdfast.server.strategies;

import dev.holdfast.engine.settings.SettingDescriptor;
import dev.holdfast.engine.settings.SettingType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A setting as {@code --json} prints it.
 *
 * @param name its name
 * @param type what it holds
 * @param defaultValue its value when it is not given; absent when it must be given
 * @param min the lowest number that is allowed; of a duration, in seconds
 * @param max the highest number that is allowed; of a duration, in seconds
 * @param allowed the words of a choice
 * @param description what it does
 */
record SettingJson(
        String name,
        String type,
        Optional<Object> defaultValue,
        OptionalDouble min,
        OptionalDouble max,
        Optional<List<String>> allowed,
        String description) {

    static SettingJson of(SettingDescriptor setting) {
        return new SettingJson(
                setting.name(),
                setting.type().name().toLowerCase(Locale.ROOT),
                setting.defaultValue(),
                setting.min(),
                setting.max(),
                setting.type() == SettingType.CHOICE ? Optional.of(setting.allowed()) : Optional.empty(),
                setting.description());
    }
}
