package dev.holdfast.engine.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be written as the settings of a part, read from the record that its author declared.
 *
 * <p>Making one and binding run the author's code: the record's constructor and the initialisers of its classes.
 *
 * @param <S> the record
 */
public final class SettingsDescriptor<S extends Record> {

    private static final int LONGEST_MESSAGE = 300;

    private final List<Component> components;
    private final Constructor<S> constructor;

    private SettingsDescriptor(List<Component> components, Constructor<S> constructor) {
        this.components = components;
        this.constructor = constructor;
    }

    /**
     * Reads the declaration.
     *
     * @throws IllegalArgumentException when settings cannot be declared in this way, in words for the author
     */
    public static <S extends Record> SettingsDescriptor<S> of(Class<S> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        RecordComponent[] declared = type.getRecordComponents();
        List<Component> components = Arrays.stream(declared).map(Component::of).toList();
        SettingsDescriptor<S> descriptor = new SettingsDescriptor<>(components, canonical(type, declared));
        if (components.stream().allMatch(component -> component.defaultValue().isPresent())) {
            descriptor.checkDefaults(type);
        }
        return descriptor;
    }

    /** What may be written, in the order of the record's components. */
    public List<SettingDescriptor> settings() {
        return components.stream().map(Component::descriptor).toList();
    }

    /**
     * Makes the record from what was given and the defaults of the rest.
     *
     * @param given plain values by name: booleans, numbers, text
     * @throws InvalidSettingsException when they do not fit, naming all that is wrong
     */
    public S bind(Map<String, Object> given) throws InvalidSettingsException {
        List<SettingProblem> problems = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Component component : components) {
            String name = component.descriptor().name();
            component.read(given.containsKey(name), given.get(name), problems).ifPresent(values::add);
        }
        List<String> known = components.stream()
                .map(component -> component.descriptor().name())
                .toList();
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> problems.add(unknown(name, known)));
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
        return construct(values);
    }

    /**
     * The record with all its defaults.
     *
     * @throws InvalidSettingsException when a setting has no default
     */
    public S defaults() throws InvalidSettingsException {
        return bind(Map.of());
    }

    private S construct(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new InvalidSettingsException(
                    List.of(new SettingProblem("", SettingProblem.Kind.REFUSED, reason(thrown.getCause()))));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the constructor of a record can be called", impossible);
        }
    }

    private void checkDefaults(Class<S> type) {
        try {
            defaults();
        } catch (InvalidSettingsException refused) {
            throw new IllegalArgumentException(
                    type.getName() + " refuses its own defaults: " + refused.getMessage(), refused);
        }
    }

    private static <S extends Record> Constructor<S> canonical(Class<S> type, RecordComponent[] declared) {
        Class<?>[] types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<S> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has a canonical constructor", impossible);
        } catch (InaccessibleObjectException closed) {
            throw new IllegalArgumentException(
                    type.getName() + " must be public and in an exported package, or in a plugin that is no module",
                    closed);
        }
    }

    private static SettingProblem unknown(String name, List<String> known) {
        String hint = known.isEmpty()
                ? "; there are no settings"
                : NearestName.among(known, name)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse("; known are " + String.join(", ", known));
        return new SettingProblem(
                name, SettingProblem.Kind.UNKNOWN, "setting \"" + shortened(name) + "\" is unknown" + hint);
    }

    private static String reason(Throwable thrown) {
        Optional<String> said = thrown instanceof IllegalArgumentException
                ? Optional.ofNullable(thrown.getMessage())
                : Optional.empty();
        return shortened(said.orElse(
                "the settings were refused with " + thrown.getClass().getName()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
    }
}
