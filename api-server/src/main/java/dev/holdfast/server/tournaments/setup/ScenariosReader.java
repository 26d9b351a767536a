package dev.holdfast.server.tournaments.setup;

import dev.holdfast.engine.host.ScenarioFiles;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.tournaments.setup.TournamentJson.ScenarioJson;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is negotiated: scenarios by path, or folders of them, down to any depth. */
final class ScenariosReader {

    private final ScenarioFiles files;
    private final Draft draft;
    private final Mistakes mistakes;
    private final Optional<List<String>> between;
    private final List<ScenarioJson> described = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final boolean skipping;
    private final boolean discounting;

    ScenariosReader(ScenarioFiles files, Draft draft, Optional<List<String>> between) {
        this.files = files;
        this.draft = draft;
        this.mistakes = draft.mistakes();
        this.between = between;
        // a mistake in it is noted once, by who describes the tournament
        this.discounting = draft.value("discount", given -> given.truth(new Mistakes()), true);
        this.skipping = draft.value("skipUnreadable", given -> given.truth(mistakes), false);
    }

    void read(Given list) {
        for (Given element : list.elements("scenarios", mistakes)) {
            if (element.value().isTextual()) {
                add(
                        element,
                        new Wanted(element.value().textValue().strip(), between, Optional.empty(), Optional.empty()));
            } else {
                readObject(element);
            }
        }
    }

    private record Wanted(
            String path, Optional<List<String>> parties, Optional<String> name, Optional<String> digest) {}

    private void readObject(Given element) {
        Map<String, Given> fields = element.fields(List.of("path", "parties", "name", "digest"), mistakes);
        Optional<String> path = Optional.ofNullable(fields.get("path")).flatMap(given -> given.text(mistakes));
        Optional<List<String>> parties = Optional.ofNullable(fields.get("parties"))
                .map(given -> given.elements("names of profiles", mistakes).stream()
                        .flatMap(name -> name.text(mistakes).stream())
                        .toList())
                .or(() -> between);
        if (path.isPresent()) {
            add(
                    element,
                    new Wanted(
                            path.get(),
                            parties,
                            Optional.ofNullable(fields.get("name")).flatMap(given -> given.text(mistakes)),
                            Optional.ofNullable(fields.get("digest")).flatMap(given -> given.text(mistakes))));
        } else if (element.value().isObject()) {
            mistakes.add(element.place(), "names no scenario.", "Add \"path\": its file or folder.");
        }
    }

    private void add(Given element, Wanted wanted) {
        Path path;
        try {
            path = draft.folderOf(element).resolve(wanted.path());
        } catch (InvalidPathException noPath) {
            mistakes.add(element.place(), "is no path: " + noPath.getReason() + ".", "Correct the path.");
            return;
        }
        if (!Files.exists(path)) {
            mistakes.add(element.place(), "there is no file or folder " + path + ".", "Correct the path.");
            return;
        }
        try {
            List<Path> found = find(path);
            if (found.isEmpty()) {
                mistakes.add(
                        element.place(),
                        "no scenario is in " + path + ".",
                        "Name a scenario, or a folder of scenarios.");
            }
            for (Path scenario : found) {
                read(element, wanted, scenario);
            }
        } catch (IOException | PluginFault unreadable) {
            mistakes.add(element.place(), path + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** The path itself where it is a scenario, otherwise those in it. */
    private List<Path> find(Path path) throws IOException, PluginFault {
        if (!Files.isDirectory(path) || files.recognises(path)) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(path)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isDirectory(entry)) {
                    found.addAll(find(entry));
                } else if (files.recognises(entry)) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    private void read(Given element, Wanted wanted, Path path) throws IOException, PluginFault {
        try {
            Scenario scenario = files.read(path);
            List<String> parties = wanted.parties().orElseGet(() -> scenario.profiles().stream()
                    .limit(2)
                    .map(Profile::name)
                    .toList());
            Scenario chosen = scenario.between(parties);
            String digest = Digest.of(path);
            if (wanted.digest().filter(expected -> !expected.equals(digest)).isPresent()) {
                mistakes.add(element.place(), path + " has changed: its digest is " + digest + ".", "Restore it.");
            }
            String name = uniqueName(wanted.name().orElse(scenario.name()), path);
            scenarios.add(new Scenario(
                    name, chosen.space(), discounting ? chosen.profiles() : withoutDiscount(chosen.profiles())));
            described.add(
                    new ScenarioJson(name, path.toAbsolutePath().normalize().toString(), parties, digest));
        } catch (InvalidScenarioException invalid) {
            for (ScenarioProblem problem : invalid.problems()) {
                refuse(element, problem.line());
            }
        } catch (IllegalArgumentException unfit) {
            refuse(element, unfit.getMessage() + ".");
        }
    }

    private static List<Profile> withoutDiscount(List<Profile> profiles) {
        return profiles.stream()
                .map(profile -> new Profile(profile.name(), profile.preferences(), profile.reservation(), 1))
                .toList();
    }

    private void refuse(Given element, String line) {
        if (skipping) {
            skipped.add(line);
        } else {
            mistakes.add(element.place(), line);
        }
    }

    /** Where two have the same name, they are told apart by their folders, and if need be by numbers. */
    private String uniqueName(String name, Path path) {
        String file = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        String unique = names.contains(name) ? name + " (" + file + ")" : name;
        for (int number = 2; names.contains(unique); number++) {
            unique = name + " (" + number + ")";
        }
        names.add(unique);
        return unique;
    }

    /** What is wrong with those that are left out. */
    List<String> skipped() {
        return skipped;
    }

    List<ScenarioJson> described() {
        return described;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }
}
