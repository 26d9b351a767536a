package dev.holdfast.server.config.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Settings in environment variables that begin with {@code HOLDFAST_}. */
record Environment(Map<String, String> variables) implements SettingSource {

    static final String PREFIX = "HOLDFAST_";

    private static final String PLACE = "the environment";

    /** Read by the launcher and the command line, before there are settings. */
    private static final Set<String> NOT_SETTINGS =
            Set.of("HOLDFAST_CONFIG", "HOLDFAST_JAVA_HOME", "HOLDFAST_JAVA_OPTIONS");

    @Override
    public Map<String, RawValue> read(SettingsCatalogue catalogue, List<ConfigurationProblem> problems) {
        Map<String, String> keys = new LinkedHashMap<>();
        catalogue.settings().forEach(setting -> keys.put(setting.environmentName(), setting.key()));
        Map<String, RawValue> values = new LinkedHashMap<>();
        new TreeMap<>(variables).forEach((name, text) -> {
            String key = keys.get(name);
            if (key != null) {
                values.put(key, new RawValue(text, name + " in " + PLACE, "environment"));
            } else if (name.startsWith(PREFIX) && !NOT_SETTINGS.contains(name)) {
                problems.add(UnknownName.of(name, PLACE, keys.keySet()));
            }
        });
        return values;
    }
}
