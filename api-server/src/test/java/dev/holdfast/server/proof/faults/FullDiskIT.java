package dev.holdfast.server.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.store.place.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The disk with the data, a small one of its own, is full, and has room again. */
@Timeout(300)
class FullDiskIT {

    private static final int BIDDERS = 6;
    private static final int ENOUGH = 60;
    private static final int MEGABYTES = 16;

    /** What PostgreSQL begins with, and room for some of its segments. */
    private static final int MEGABYTES_OF_POSTGRESQL = 160;

    @TempDir
    private Path directory;

    @Test
    void whatIsAcknowledgedStaysEverybodyIsToldAndWithRoomItGoesOn() throws Exception {
        try (SmallDisk disk = SmallDisk.at(directory.resolve("data"), MEGABYTES);
                ServerProcess server = ServerProcess.start(directory, Map.of("HOLDFAST_LOG_LEVEL", "ERROR"))) {
            Client client = new Client(server.address());
            try (Bidders bidders = new Bidders(client, BIDDERS)) {
                bidders.untilAcknowledged(ENOUGH);
                disk.fill();
                bidders.untilRefused(BIDDERS);
                assertThat(client.get("/health/ready", "").status()).isEqualTo(503);
                disk.makeRoom();
                bidders.untilAcknowledged(ENOUGH);
                assertThat(client.get("/health/ready", "").status()).isEqualTo(200);
                bidders.stopAndVerify();
            }
        }
    }

    /** The database still answers, and so the server is ready: another one on the same database would do no better. */
    @Test
    void soItIsWhenItIsTheDatabasesDisk() throws Exception {
        Path place = directory.resolve("disk");
        try (SmallDisk disk = SmallDisk.at(place, MEGABYTES_OF_POSTGRESQL);
                EmbeddedServer database =
                        EmbeddedServer.start(place.resolve("postgresql"), EmbeddedServer.freePort())) {
            Map<String, String> settings =
                    new HashMap<>(ServerProcess.environment(database.place().settings()));
            settings.put("HOLDFAST_LOG_LEVEL", "ERROR");
            try (ServerProcess server = ServerProcess.start(directory, settings)) {
                Client client = new Client(server.address());
                try (Bidders bidders = new Bidders(client, BIDDERS)) {
                    bidders.untilAcknowledged(ENOUGH);
                    disk.fill();
                    bidders.untilRefused(BIDDERS);
                    assertThat(client.get("/health/live", "").status()).isEqualTo(200);
                    disk.makeRoom();
                    bidders.untilAcknowledged(ENOUGH);
                    assertThat(client.get("/health/ready", "").status()).isEqualTo(200);
                    bidders.stopAndVerify();
                }
            }
        }
    }
}
