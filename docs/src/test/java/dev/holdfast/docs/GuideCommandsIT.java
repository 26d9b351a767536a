package dev.holdfast.docs;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the integrator's guide against a server of their own. */
class GuideCommandsIT {

    @TempDir
    private Path directory;

    @Test
    void theCommandsOfTheIntegratorsGuideDoWhatItSays() throws Exception {
        GuideCommands commands = new GuideCommands("integrator/guide.md");
        try (ServerProcess server = ServerProcess.start(directory.resolve("data"))) {
            commands.check(directory, Map.of("HOLDFAST", server.address(), "HOLDFAST_KEY", ServerProcess.KEY));
        }
    }
}
