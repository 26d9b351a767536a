package dev.holdfast.spi.format;

import dev.holdfast.scenario.Scenario;
import java.nio.file.Path;

/** Writes scenarios in one format; see {@link ScenarioFormat}. */
public interface ScenarioWriter {

    /**
     * Writes a scenario so that reading it again gives the same utilities. What exists already is left alone.
     *
     * @param target the file to make, or the folder where the format is a folder
     * @throws InvalidScenarioException when the format cannot say what the scenario says, when the target is there
     *     already, or when it cannot be written
     */
    void write(Scenario scenario, Path target) throws InvalidScenarioException;
}
