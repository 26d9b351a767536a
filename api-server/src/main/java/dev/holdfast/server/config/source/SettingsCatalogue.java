package dev.holdfast.server.config.source;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every setting that a configuration record declares, in the order of declaration. */
public final class SettingsCatalogue {

    private final Map<String, SettingDefinition> byKey = new LinkedHashMap<>();

    public SettingsCatalogue(Class<? extends Record> configuration) {
        for (RecordComponent group : configuration.getRecordComponents()) {
            for (SettingDefinition setting : ofGroup(group)) {
                byKey.put(setting.key(), setting);
            }
        }
    }

    static List<SettingDefinition> ofGroup(RecordComponent group) {
        List<SettingDefinition> settings = new ArrayList<>();
        for (RecordComponent component : group.getType().getRecordComponents()) {
            settings.add(SettingDefinition.of(SettingDefinition.dashed(group.getName()), component));
        }
        return settings;
    }

    public Optional<SettingDefinition> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Collection<SettingDefinition> settings() {
        return Collections.unmodifiableCollection(byKey.values());
    }
}
