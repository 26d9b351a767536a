package dev.holdfast.server.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The disk with the data, a small one of its own, is full, and has room again. Only root may make one. */
@Timeout(180)
class FullDiskIT {

    private static final int BIDDERS = 6;
    private static final int ENOUGH = 60;
    private static final int MEGABYTES = 16;
    private static final int BALLAST = MEGABYTES << 20;

    @TempDir
    private Path directory;

    private Path data;

    @BeforeEach
    void mount() throws Exception {
        data = Files.createDirectories(directory.resolve("data"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", data.toString()) == 0,
                "only root may mount a disk; FullDiskTest shows a store that meets a limit");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", data.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    @Test
    void whatIsAcknowledgedStaysEverybodyIsToldAndWithRoomItGoesOn() throws Exception {
        Path ballast = data.resolve("ballast");
        try (ServerProcess server = ServerProcess.start(directory, Map.of("HOLDFAST_LOG_LEVEL", "ERROR"))) {
            Client client = new Client(server.address());
            try (Bidders bidders = new Bidders(client, BIDDERS)) {
                bidders.untilAcknowledged(ENOUGH);
                fill(ballast);
                bidders.untilRefused(BIDDERS);
                assertThat(client.get("/health/ready", "").status()).isEqualTo(503);
                Files.delete(ballast);
                bidders.untilAcknowledged(ENOUGH);
                assertThat(client.get("/health/ready", "").status()).isEqualTo(200);
                bidders.stopAndVerify();
            }
        }
    }

    /** As much as there is room for. */
    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            byte[] piece = new byte[4_096];
            for (int written = 0; written < BALLAST; written += piece.length) {
                out.write(piece);
            }
        } catch (IOException full) {
            assertThat(Files.size(ballast)).isPositive();
        }
    }
}
