package dev.holdfast.server.proof.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.ServerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed with kill -9, again and again, while many write. */
class CrashIT {

    private static final int KILLS = 10;
    private static final int CLIENTS = 10;
    private static final int LONGEST_WAIT = 20_000;

    @TempDir
    private Path directory;

    @Test
    @Timeout(300)
    void s10_nothingAcknowledgedIsLostAndNoNegotiationIsHalfMovedHoweverOftenTheProcessIsKilled() throws Exception {
        Random random = new Random(4711);
        List<PersistentBuyer> buyers = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            buyers.add(new PersistentBuyer(random.nextLong()));
        }
        int seenBefore = 0;
        ServerProcess server = ServerProcess.start(directory, Map.of());
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                playUntilKilled(buyers, server, seenBefore + 50 + random.nextInt(150));
                server = ServerProcess.start(directory, Map.of());
                Client client = new Client(server.address());
                buyers.forEach(buyer -> buyer.verify(client));
                seenBefore = acknowledged(buyers);
            }
        } finally {
            server.close();
        }
    }

    private static int acknowledged(List<PersistentBuyer> buyers) {
        return buyers.stream().mapToInt(PersistentBuyer::acknowledged).sum();
    }

    private static void playUntilKilled(List<PersistentBuyer> buyers, ServerProcess server, int enough)
            throws Exception {
        Client client = new Client(server.address());
        ExecutorService threads = Executors.newFixedThreadPool(buyers.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (PersistentBuyer buyer : buyers) {
                running.add(threads.submit(() -> buyer.playUntilNobodyAnswers(client)));
            }
            for (int wait = 0; acknowledged(buyers) < enough && wait < LONGEST_WAIT; wait++) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            server.kill();
            assertThat(acknowledged(buyers)).isGreaterThanOrEqualTo(enough);
            for (Future<?> each : running) {
                each.get(40, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
