package dev.holdfast.spi.format;

import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.Factory;
import dev.holdfast.spi.NoSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A way in which scenarios are written to files. Files come from anywhere, so a reader limits what it takes: their size,
 * their depth, and whatever they refer to.
 *
 * <p>Called one call at a time, from any thread; it keeps no state.
 */
public non-sealed interface ScenarioFormat extends Factory<NoSettings> {

    /** Formats have no settings. */
    @Override
    default Class<NoSettings> settingsType() {
        return NoSettings.class;
    }

    /**
     * Whether this format is the one to read a file or folder with. Called for every path that a person names, so it looks
     * at names and at the first few characters only; it never fails, whatever is there.
     */
    boolean recognises(Path path);

    /**
     * Reads a file or folder.
     *
     * @throws InvalidScenarioException naming everything that is wrong with it
     */
    Scenario read(Path path) throws InvalidScenarioException;

    /** Writes this format; empty when it can only be read. */
    default Optional<ScenarioWriter> writer() {
        return Optional.empty();
    }
}
