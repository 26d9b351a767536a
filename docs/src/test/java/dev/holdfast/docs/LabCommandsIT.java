package dev.holdfast.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands of the guides of the lab with the finished launcher. */
class LabCommandsIT {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"lab/tournaments.md", "lab/sessions.md"})
    void theCommandsOfTheGuideDoWhatItSays(String guide) throws Exception {
        Path launcher = Path.of(System.getProperty("holdfast.distribution")).resolve("bin/holdfast");
        Files.createSymbolicLink(directory.resolve("holdfast"), launcher);

        new GuideCommands(guide).check(directory, Map.of("HOLDFAST_JAVA_HOME", System.getProperty("java.home")));
    }
}
