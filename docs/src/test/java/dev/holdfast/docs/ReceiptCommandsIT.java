package dev.holdfast.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands about receipts after those of the integrator's guide. */
class ReceiptCommandsIT {

    @TempDir
    private Path directory;

    @Test
    void theCommandsAboutReceiptsDoWhatThePageSays() throws Exception {
        Path launcher = Path.of(System.getProperty("holdfast.distribution")).resolve("bin/holdfast");
        Files.createSymbolicLink(directory.resolve("holdfast"), launcher);
        try (ServerProcess server = ServerProcess.start(directory.resolve("data"))) {
            new GuideCommands("integrator/guide.md", "integrator/receipts.md")
                    .check(
                            directory,
                            Map.of(
                                    "HOLDFAST",
                                    server.address(),
                                    "HOLDFAST_KEY",
                                    ServerProcess.KEY,
                                    "HOLDFAST_JAVA_HOME",
                                    System.getProperty("java.home")));
        }
    }
}
