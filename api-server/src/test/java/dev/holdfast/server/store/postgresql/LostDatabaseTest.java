package dev.holdfast.server.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.place.EmbeddedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    /** A stream, how far it was acknowledged, and what the last command met. */
    private record Written(String stream, long acknowledged, Outcome end) {}

    @Test
    void aKilledDatabaseLosesNothingAndTheStoreGoesOnWhenItIsBack() throws Exception {
        Path files = directory.resolve("database");
        int port = EmbeddedServer.freePort();
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        EmbeddedServer first = EmbeddedServer.start(files, port);
        try (Store store = PostgresStore.open(first.place().storeSettings())) {
            assertThat(store.trouble()).isEmpty();
            List<Future<Written>> running = new ArrayList<>();
            for (int client = 0; client < 4; client++) {
                String stream = "s" + client;
                running.add(clients.submit(() -> appendUntilItFails(store, stream, stop)));
            }
            TimeUnit.MILLISECONDS.sleep(700);
            first.kill(files);
            List<Written> written = new ArrayList<>();
            for (Future<Written> client : running) {
                written.add(client.get());
            }

            assertThat(store.trouble()).isPresent();
            assertThatThrownBy(() -> store.events().read("s0"))
                    .isInstanceOfSatisfying(StoreUnavailable.class, gone -> assertThat(gone.outcome())
                            .isEqualTo(Outcome.NOTHING_DONE));

            try (EmbeddedServer second = EmbeddedServer.start(files, port)) {
                assertThat(second.port()).isEqualTo(port);
                untilWell(store);
                for (Written each : written) {
                    long found = store.events().read(each.stream()).size();
                    long most = each.end() == Outcome.UNKNOWN ? each.acknowledged() + 1 : each.acknowledged();
                    assertThat(found).isBetween(each.acknowledged(), most);
                    assertThat(store.events().append(Rows.append(each.stream(), found, "after")))
                            .isEqualTo(found + 1);
                }
                assertThat(store.trouble()).isEmpty();
            }
        } finally {
            stop.set(true);
            clients.shutdownNow();
        }
    }

    @Test
    void aDatabaseThatMayLoseWhatItAcknowledgedIsRefused() {
        Path files = directory.resolve("database");
        try (EmbeddedServer careless = EmbeddedServer.start(files, EmbeddedServer.freePort(), "fsync", "off")) {
            assertThatThrownBy(() -> PostgresStore.open(careless.place().storeSettings()))
                    .isInstanceOf(StoreStartFailure.class)
                    .hasMessageContaining("fsync=off")
                    .hasMessageContaining("Switch it on");
        }
        try (EmbeddedServer careless =
                EmbeddedServer.start(files, EmbeddedServer.freePort(), "full_page_writes", "off")) {
            assertThatThrownBy(() -> PostgresStore.open(careless.place().storeSettings()))
                    .isInstanceOf(StoreStartFailure.class)
                    .hasMessageContaining("full_page_writes=off");
        }
    }

    private static Written appendUntilItFails(Store store, String stream, AtomicBoolean stop) {
        long version = store.events().create(Rows.stream(stream, "start"), List.of());
        while (!stop.get()) {
            try {
                version = store.events().append(Rows.append(stream, version, "more"));
            } catch (StoreUnavailable gone) {
                return new Written(stream, version, gone.outcome());
            }
        }
        throw new AssertionError("the database was never lost");
    }

    private static void untilWell(Store store) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (store.trouble().isPresent()) {
            assertThat(System.nanoTime()).as("the store goes on by itself").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
