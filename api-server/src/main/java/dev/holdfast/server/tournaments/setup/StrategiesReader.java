package dev.holdfast.server.tournaments.setup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.settings.NearestName;
import dev.holdfast.engine.settings.SettingProblem;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.server.tournaments.setup.TournamentJson.EntrantJson;
import dev.holdfast.server.workbench.ChosenStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who takes part: strategies by their names, or with settings and names of their own. */
final class StrategiesReader {

    /** Stands for every strategy of the installation that plays alone. */
    private static final String ALL = "all";

    private final List<String> known;
    private final List<String> all;
    private final PartMaker parts;
    private final Mistakes mistakes;
    private final List<EntrantJson> described = new ArrayList<>();
    private final List<Entrant> entrants = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    StrategiesReader(PluginRegistry registry, PartMaker parts, Mistakes mistakes) {
        this.known = registry.strategies().stream().map(Registered::name).toList();
        this.all = registry.strategies().stream()
                .filter(Registered::playsAlone)
                .map(Registered::name)
                .toList();
        this.parts = parts;
        this.mistakes = mistakes;
    }

    void read(Given list) {
        for (Given element : list.elements("strategies", mistakes)) {
            if (element.value().isTextual()) {
                String name = element.value().textValue().strip();
                if (name.equals(ALL)) {
                    all.forEach(strategy -> add(element, strategy, strategy, Map.of()));
                } else {
                    readWritten(element, name);
                }
            } else {
                readObject(element);
            }
        }
    }

    private void readWritten(Given element, String written) {
        try {
            ChosenStrategy chosen = ChosenStrategy.of(written);
            add(element, written, chosen.choice().name(), chosen.choice().settings());
        } catch (IllegalArgumentException unclear) {
            mistakes.add(element.place(), unclear.getMessage() + ".");
        }
    }

    private void readObject(Given element) {
        Map<String, Given> fields = element.fields(List.of("name", "strategy", "settings"), mistakes);
        Optional<String> name = Optional.ofNullable(fields.get("name")).flatMap(given -> given.text(mistakes));
        Optional<String> strategy = Optional.ofNullable(fields.get("strategy"))
                .flatMap(given -> given.text(mistakes))
                .or(() -> name);
        Map<String, Object> settings = new TreeMap<>();
        Optional.ofNullable(fields.get("settings")).ifPresent(given -> readSettings(given, settings));
        if (strategy.isPresent()) {
            add(element, name.orElse(strategy.get()), strategy.get(), settings);
        } else if (element.value().isObject()) {
            mistakes.add(element.place(), "names no strategy.", "Add \"strategy\": the name of one.");
        }
    }

    private void readSettings(Given given, Map<String, Object> settings) {
        if (!given.value().isObject()) {
            mistakes.add(given.place(), "must be an object with a value for each setting.");
            return;
        }
        given.value().properties().forEach(field -> plain(field.getValue())
                .ifPresentOrElse(
                        value -> settings.put(field.getKey(), value),
                        () -> mistakes.add(
                                given.at(field.getKey()).place(), "must be a number, text, true or false.")));
    }

    private static Optional<Object> plain(JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(value.textValue());
        }
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue());
        }
        return value.isNumber() ? Optional.of(value.numberValue()) : Optional.empty();
    }

    private void add(Given place, String name, String strategy, Map<String, Object> settings) {
        if (!known.contains(strategy)) {
            mistakes.add(
                    place.place(),
                    "there is no strategy \"" + strategy + "\"" + NearestName.didYouMean(known, strategy) + ".",
                    "\"holdfast strategies\" lists those there are.");
            return;
        }
        if (!names.add(name)) {
            mistakes.add(place.place(), "\"" + name + "\" takes part already.", "Give one of them another \"name\".");
            return;
        }
        try {
            entrants.add(new Entrant(name, parts.strategySource(new PartChoice(strategy, settings))::apply));
            described.add(new EntrantJson(name, strategy, settings));
        } catch (PluginFault fault) {
            if (fault.settingProblems().isEmpty()) {
                mistakes.add(place.place(), fault.getMessage());
            }
            for (SettingProblem problem : fault.settingProblems()) {
                String where =
                        place.place() + "/settings" + (problem.setting().isEmpty() ? "" : "/" + problem.setting());
                mistakes.add(where, problem.message());
            }
        }
    }

    List<EntrantJson> described() {
        return described;
    }

    List<Entrant> entrants() {
        return entrants;
    }
}
