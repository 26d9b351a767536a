package dev.holdfast.docs;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands of the integrator's guides, each against a server of their own. */
class GuideCommandsIT {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "integrator/guide.md",
                "integrator/tenants.md",
                "integrator/conversation.md",
                "integrator/events.md",
                "integrator/agents.md"
            })
    void theCommandsOfTheIntegratorsGuidesDoWhatTheySay(String guide) throws Exception {
        GuideCommands commands = new GuideCommands(guide);
        try (ServerProcess server = ServerProcess.start(directory.resolve("data"))) {
            commands.check(directory, Map.of("HOLDFAST", server.address(), "HOLDFAST_KEY", ServerProcess.KEY));
        }
    }
}
