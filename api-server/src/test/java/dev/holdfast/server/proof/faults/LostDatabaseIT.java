package dev.holdfast.server.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.store.place.EmbeddedServer;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of its own, on a disk that is waited for, goes away under load and comes back. */
@Timeout(180)
class LostDatabaseIT {

    private static final int BIDDERS = 6;
    private static final int ENOUGH = 60;

    @TempDir
    private Path directory;

    private final int port = EmbeddedServer.freePort();
    private Path files;
    private EmbeddedServer database;
    private ServerProcess server;
    private Client client;

    @BeforeEach
    void start() {
        files = directory.resolve("postgresql");
        database = EmbeddedServer.start(files, port);
        server = ServerProcess.start(
                directory, ServerProcess.environment(database.place().settings()));
        client = new Client(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    @Test
    void killedUnderLoadItLosesNothingAndTheServerGoesOn() throws Exception {
        try (Bidders bidders = new Bidders(client, BIDDERS)) {
            bidders.untilAcknowledged(ENOUGH);
            database.kill(files);
            bidders.untilRefused(BIDDERS);
            assertThat(client.get("/health/ready", "").status()).isEqualTo(503);
            assertThat(client.get("/health/live", "").status()).isEqualTo(200);
            database = EmbeddedServer.start(files, port);
            bidders.untilAcknowledged(ENOUGH);
            untilReady();
            bidders.stopAndVerify();
        }
    }

    @Test
    void stoppedInOrderItIsMissedUntilItIsBack() throws Exception {
        try (Bidders bidders = new Bidders(client, BIDDERS)) {
            bidders.untilAcknowledged(ENOUGH);
            database.stop(files);
            bidders.untilRefused(BIDDERS);
            database = EmbeddedServer.start(files, port);
            bidders.untilAcknowledged(ENOUGH);
            bidders.stopAndVerify();
        }
    }

    /** Nothing is closed and nothing answers: only time tells. */
    @Test
    void standingStillItHoldsNobodyForeverAndGoesOn() throws Exception {
        try (Bidders bidders = new Bidders(client, BIDDERS)) {
            bidders.untilAcknowledged(ENOUGH);
            EmbeddedServer.standStill(files);
            try {
                bidders.untilRefused(BIDDERS);
            } finally {
                EmbeddedServer.goOn(files);
            }
            bidders.untilAcknowledged(ENOUGH);
            untilReady();
            bidders.stopAndVerify();
        }
    }

    private void untilReady() throws InterruptedException {
        for (int look = 0; client.get("/health/ready", "").status() != 200; look++) {
            assertThat(look).as("ready again").isLessThan(200);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
