package dev.holdfast.plugin.formats;

import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with the files of a scenario, made for a test. */
record Folder(Path path) {

    Folder with(String file, String text) {
        try {
            Files.writeString(path.resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    Scenario read(ScenarioFormat format) throws InvalidScenarioException {
        return format.read(path);
    }

    /** The problems with reading it, a line for each. */
    String problems(ScenarioFormat format) {
        try {
            format.read(path);
            return "none";
        } catch (InvalidScenarioException invalid) {
            return invalid.getMessage().replace(path + "/", "");
        }
    }
}
