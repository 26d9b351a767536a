package dev.holdfast.server.demo.scenario;

import dev.holdfast.server.json.JsonBinder;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads scenarios as strictly as the server reads requests; all mistakes of a file are told together, each with its place. */
public final class ScenarioReader {

    private static final long LARGEST_FILE = 1_000_000;
    private static final List<String> BUILT_IN =
            List.of("used-goods-sale.json", "lowball.json", "supply-contract.json");

    private final JsonBinder json;

    @Inject
    ScenarioReader(JsonBinder json) {
        this.json = json;
    }

    /** The scenarios that come with Holdfast. */
    public List<ScenarioFile> builtIn() {
        return BUILT_IN.stream().map(this::builtIn).toList();
    }

    private ScenarioFile builtIn(String name) {
        try (InputStream file = ScenarioReader.class.getResourceAsStream(name)) {
            return read(name, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A scenario from a file. */
    public ScenarioFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new ScenarioMistake(file + ": is larger than " + LARGEST_FILE + " bytes; is it a scenario?");
            }
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new ScenarioMistake(file + ": there is no such file");
        } catch (IOException unreadable) {
            throw new ScenarioMistake(file + ": cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    ScenarioFile read(String name, byte[] file) {
        try {
            Scenario scenario = (Scenario) json.read(file, Scenario.class);
            return new ScenarioFile(name, scenario, new Places(file));
        } catch (ProblemException wrong) {
            throw new ScenarioMistake(
                    wrong.errors().isEmpty()
                            ? name + ": is not JSON. " + wrong.getMessage()
                            : sentences(name, new Places(file), wrong.errors()));
        }
    }

    private static String sentences(String name, Places places, List<FieldError> errors) {
        return errors.stream()
                .map(error -> ScenarioFile.sentence(name, places, error.field(), error.message()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
