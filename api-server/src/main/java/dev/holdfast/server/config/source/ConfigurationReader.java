package dev.holdfast.server.config.source;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a configuration record from its sources. A later source wins over an earlier one. */
public final class ConfigurationReader {

    private final List<SettingSource> sources = new ArrayList<>();

    /** Adds a properties file, which must exist. */
    public ConfigurationReader file(Path path) {
        sources.add(new PropertiesFile(path));
        return this;
    }

    /** Adds the variables of an environment. */
    public ConfigurationReader environment(Map<String, String> variables) {
        sources.add(new Environment(Map.copyOf(variables)));
        return this;
    }

    /** Adds settings by key, as given on the command line. */
    public ConfigurationReader commandLine(Map<String, String> settings) {
        sources.add(new Named(Map.copyOf(settings), "command line"));
        return this;
    }

    /** Reads everything; a {@link ConfigurationException} tells of all problems at once. */
    public <C extends Record> Configured<C> read(Class<C> configuration) {
        SettingsCatalogue catalogue = new SettingsCatalogue(configuration);
        List<ConfigurationProblem> problems = new ArrayList<>();
        Map<String, RawValue> raw = new LinkedHashMap<>();
        catalogue
                .settings()
                .forEach(setting -> raw.put(
                        setting.key(), new RawValue(setting.declaration().fallback(), setting.key(), "default")));
        sources.forEach(source -> raw.putAll(source.read(catalogue, problems)));
        Object[] groups = Arrays.stream(configuration.getRecordComponents())
                .map(group -> group(group, raw, problems))
                .toArray();
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return new Configured<>(configuration.cast(make(configuration, groups)), effective(catalogue, raw));
    }

    private static Object group(RecordComponent group, Map<String, RawValue> raw, List<ConfigurationProblem> problems) {
        int before = problems.size();
        Object[] values = SettingsCatalogue.ofGroup(group).stream()
                .map(setting -> value(setting, raw.get(setting.key()), problems))
                .toArray();
        if (problems.size() > before) {
            return null;
        }
        try {
            return make(group.getType(), values);
        } catch (IllegalArgumentException refused) {
            problems.add(new ConfigurationProblem(group.getName(), refused.getMessage()));
            return null;
        }
    }

    private static Object value(SettingDefinition setting, RawValue raw, List<ConfigurationProblem> problems) {
        try {
            return SettingValues.parse(setting, raw.text());
        } catch (IllegalArgumentException refused) {
            problems.add(new ConfigurationProblem(raw.where(), refused.getMessage()));
            return null;
        }
    }

    private static Object make(Class<?> type, Object[] components) {
        try {
            return type.getDeclaredConstructors()[0].newInstance(components);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("Cannot make " + type, failed);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot make " + type, impossible);
        }
    }

    private static List<EffectiveSetting> effective(SettingsCatalogue catalogue, Map<String, RawValue> raw) {
        return catalogue.settings().stream()
                .map(setting -> {
                    RawValue value = raw.get(setting.key());
                    boolean masked =
                            setting.declaration().secret() && !value.text().isBlank();
                    return new EffectiveSetting(
                            setting.key(), masked ? EffectiveSetting.MASK : value.text(), value.origin());
                })
                .toList();
    }
}
