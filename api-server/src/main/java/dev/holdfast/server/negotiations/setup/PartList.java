package dev.holdfast.server.negotiations.setup;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.settings.NearestName;
import dev.holdfast.engine.settings.SettingDescriptor;
import dev.holdfast.engine.settings.SettingProblem;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.problem.FieldCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a list of parts of one kind: each must be known, named once, and have settings that fit. */
final class PartList {

    private final Reading reading;
    private final List<? extends Registered<?>> known;
    private final PluginCaller caller;
    private final List<PartChoice> choices = new ArrayList<>();
    private final Map<String, Map<String, Object>> usualSettings = new HashMap<>();

    PartList(Reading reading, List<? extends Registered<?>> known, PluginCaller caller) {
        this.reading = reading;
        this.known = known;
        this.caller = caller;
    }

    List<PartChoice> choices() {
        return choices;
    }

    void readAll(List<PartJson> parts) {
        for (int index = 0; index < parts.size(); index++) {
            read(reading.in(index), parts.get(index));
        }
    }

    /** Settings for a part that nobody names; those that it does not have are left out. */
    void whereMissing(String name, Map<String, Object> settings) {
        find(name).ifPresent(part -> {
            Map<String, Object> known = new TreeMap<>(settings);
            known.keySet()
                    .retainAll(part.settings().settings().stream()
                            .map(SettingDescriptor::name)
                            .toList());
            usualSettings.put(name, known);
        });
    }

    /** Adds parts that nobody named, where they are installed. */
    void addMissing(List<String> names) {
        for (String name : names) {
            boolean named = choices.stream().anyMatch(choice -> choice.name().equals(name));
            find(name)
                    .filter(part -> !named)
                    .ifPresent(part -> choose(reading, part, usualSettings.getOrDefault(name, Map.of())));
        }
    }

    private void read(Reading at, PartJson json) {
        Optional<Registered<?>> part = find(json.name());
        if (part.isEmpty()) {
            List<String> names = known.stream().<String>map(Registered::name).toList();
            String hint = NearestName.among(names, json.name())
                    .map(meant -> "; did you mean " + meant + "?")
                    .orElse(names.isEmpty() ? "" : "; known are " + String.join(", ", names));
            at.in("name").refuse(FieldCode.NOT_AN_OPTION, "is not installed here" + hint);
        } else if (choices.stream().anyMatch(choice -> choice.name().equals(json.name()))) {
            at.in("name").refuse(FieldCode.INVALID_VALUE, "is named twice");
        } else {
            choose(at.in("settings"), part.get(), json.plainSettings());
        }
    }

    private Optional<Registered<?>> find(String name) {
        return known.stream()
                .filter(part -> part.name().equals(name))
                .<Registered<?>>map(part -> part)
                .findFirst();
    }

    private void choose(Reading settingsAt, Registered<?> part, Map<String, Object> settings) {
        try {
            caller.call(part.plugin(), part.part(), () -> part.settings().bind(settings));
            choices.add(new PartChoice(part.name(), settings));
        } catch (PluginFault fault) {
            report(settingsAt, fault);
        }
    }

    static void report(Reading settingsAt, PluginFault fault) {
        if (fault.settingProblems().isEmpty()) {
            settingsAt.refuse(FieldCode.INVALID_VALUE, fault.getMessage());
        }
        for (SettingProblem problem : fault.settingProblems()) {
            Reading at = problem.setting().isEmpty() ? settingsAt : settingsAt.in(problem.setting());
            at.refuse(code(problem.kind()), problem.message());
        }
    }

    private static FieldCode code(SettingProblem.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> FieldCode.UNKNOWN_FIELD;
            case MISSING -> FieldCode.REQUIRED;
            case WRONG_TYPE -> FieldCode.WRONG_TYPE;
            case OUT_OF_RANGE -> FieldCode.OUT_OF_RANGE;
            case REFUSED -> FieldCode.INVALID_VALUE;
        };
    }
}
