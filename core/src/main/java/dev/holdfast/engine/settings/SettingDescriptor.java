package dev.holdfast.engine.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What may be written as one setting.
 *
 * @param name its name
 * @param type what it holds
 * @param defaultValue its value when it is not given, as it would be written: a boolean, a number, or text for durations and
 *     choices; empty when it must be given
 * @param description what it does, in a sentence for people
 * @param min the lowest number that is allowed; of a duration, in seconds
 * @param max the highest number that is allowed; of a duration, in seconds
 * @param allowed the words of a choice, otherwise empty
 */
public record SettingDescriptor(
        String name,
        SettingType type,
        Optional<Object> defaultValue,
        String description,
        OptionalDouble min,
        OptionalDouble max,
        List<String> allowed) {

    /** Copies the list. */
    public SettingDescriptor {
        allowed = List.copyOf(allowed);
    }
}
