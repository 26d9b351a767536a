package dev.holdfast.server.config.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings by their own names, from the command line or from a program. */
record Named(Map<String, String> settings, String origin) implements SettingSource {

    @Override
    public Map<String, RawValue> read(SettingsCatalogue catalogue, List<ConfigurationProblem> problems) {
        List<String> known =
                catalogue.settings().stream().map(SettingDefinition::key).toList();
        Map<String, RawValue> values = new LinkedHashMap<>();
        settings.forEach((name, text) -> {
            if (catalogue.find(name).isPresent()) {
                values.put(name, new RawValue(text, name + " in " + origin, origin));
            } else {
                problems.add(UnknownName.of(name, origin, known));
            }
        });
        return values;
    }
}
