package dev.holdfast.server.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.EmbeddedServer;
import dev.holdfast.server.store.place.PostgresPlace;
import dev.holdfast.server.store.tenant.TenantId;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresStoreTest {

    @TempDir
    Path directory;

    private PostgresPlace place;

    @BeforeEach
    void choose() {
        place = (PostgresPlace) Database.POSTGRESQL.place(directory);
    }

    @Test
    void twoStoresOnOneDatabaseSeeWhatTheOtherHasWrittenAndRefuseWhatComesTooLate() {
        try (Store one = place.open();
                Store other = place.open()) {
            one.events().create(Rows.stream("a", "1"), List.of(Rows.credential(1, "a")));
            assertThat(other.events().append(Rows.append("a", 1, "2"))).isEqualTo(2);

            assertThat(one.events().read("a")).hasSize(2);
            assertThat(other.credentials().find(Rows.hash(1))).isPresent();
            assertThatThrownBy(() -> one.events().append(Rows.append("a", 1, "late")))
                    .hasMessageContaining("is at version 2, not at 1");
        }
    }

    @Test
    void manyStoresMayStartOnAnEmptyDatabaseAtTheSameTimeAndOneMakesTheFirstKey() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Boolean>> starts = new ArrayList<>();
            for (int server = 0; server < 3; server++) {
                int seed = server;
                starts.add(() -> {
                    try (Store store = place.open()) {
                        return store.apiKeys().addFirst(Rows.operatorKey(seed), Rows.entry("audit_" + seed));
                    }
                });
            }
            int first = 0;
            for (Future<Boolean> start : servers.invokeAll(starts)) {
                first += start.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        } finally {
            servers.shutdownNow();
        }
    }

    @Test
    void manyWhoWalkAwayAtOnceAreAllCounted() throws Exception {
        int clients = 32;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try (Store one = place.open();
                Store other = place.open()) {
            List<Callable<Long>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                String stream = "s" + client;
                Store store = client % 2 == 0 ? one : other;
                work.add(() -> walkAway(store, stream));
            }
            for (Future<Long> each : threads.invokeAll(work)) {
                assertThat(each.get()).isEqualTo(3);
            }

            assertThat(one.publicRecord().totals(TenantId.DEFAULT))
                    .isEqualTo(new PublicRecord(clients, clients, clients));
        } finally {
            threads.shutdownNow();
        }
    }

    private static long walkAway(Store store, String stream) {
        store.events().create(Rows.stream(stream, "start"), List.of());
        store.events().append(with(stream, 1, new PublicRecord(1, 0, 0)));
        return store.events().append(with(stream, 2, new PublicRecord(1, 1, 1)));
    }

    private static Append with(String stream, long expected, PublicRecord record) {
        StreamHead head = Rows.head(Optional.empty(), record);
        return new Append(stream, expected, Rows.events("next"), head);
    }

    @Test
    void whatIsDueIsHandedOutOnOneServerAndComesBackWhenItsLeaseIsOverOrItIsDueAnew() {
        Instant noon = Rows.NOON;
        try (Store one = place.open();
                Store other = place.open()) {
            create(one, "first", noon);
            create(one, "second", noon.plusSeconds(1));
            create(one, "later", noon.plusSeconds(60));

            assertThat(one.due().take(noon.plusSeconds(2), 1)).containsExactly("first");
            assertThat(other.due().take(noon.plusSeconds(2), 10)).containsExactly("second");
            assertThat(one.due().take(noon.plusSeconds(2), 10)).isEmpty();
            assertThat(one.due().take(noon.plusSeconds(12), 10)).containsExactly("first", "second");

            StreamHead anew = Rows.head(Optional.of(noon.plusSeconds(13)), PublicRecord.EMPTY);
            one.events().append(new Append("first", 1, Rows.events("next"), anew));
            assertThat(other.due().take(noon.plusSeconds(13), 10)).containsExactly("first");
        }
    }

    @Test
    void aLeaseOfAClockThatWasWrongIsOver() {
        try (Store store = place.open()) {
            create(store, "first", Rows.NOON);
            assertThat(store.due().take(Rows.NOON.plusSeconds(1_000_000), 1)).containsExactly("first");
            assertThat(store.due().take(Rows.NOON, 1)).containsExactly("first");
            assertThat(store.due().take(Rows.NOON, 1)).isEmpty();
        }
    }

    private static void create(Store store, String stream, Instant due) {
        StreamHead head = Rows.head(Optional.of(due), PublicRecord.EMPTY);
        store.events().create(Rows.stream(stream, Rows.NOON, head, "start"), List.of());
    }

    @Test
    void tablesOfANewerHoldfastAreRefusedUntouched() {
        place.open().close();
        place.sql("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) VALUES (99, '999', 'future', 'SQL', 'V999__future.sql', 1,"
                + " '', 1, true)");

        assertThatThrownBy(place::open)
                .isInstanceOf(StoreStartFailure.class)
                .hasMessageContaining("was written by a newer Holdfast (its tables have version 999)");

        place.sql("DELETE FROM flyway_schema_history WHERE version = '999'");
        place.open().close();
    }

    @Test
    void theNewestMigrationIsKnownByItsNumber() throws Exception {
        URI migrations =
                PostgresStore.class.getResource("/" + PostgresSchema.MIGRATIONS).toURI();
        try (Stream<Path> files = Files.list(Path.of(migrations))) {
            int newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();

            assertThat(PostgresSchema.NEWEST).isEqualTo(Integer.toString(newest));
        }
    }

    @Test
    void commitsThatAreNotWaitedForAreRefused() {
        PostgresPlace careless = new PostgresPlace(
                place.url() + "&options=-c%20synchronous_commit%3Doff", place.user(), place.password());

        assertThatThrownBy(careless::open)
                .isInstanceOf(StoreStartFailure.class)
                .hasMessageContaining("synchronous_commit=off");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamedWithoutThePassword() {
        PostgresSettings nowhere = new PostgresSettings(
                "jdbc:postgresql://127.0.0.1:" + EmbeddedServer.freePort() + "/holdfast?ssl=false",
                Optional.of("ada"),
                Optional.of("open-sesame"),
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));

        assertThat(nowhere.toString()).doesNotContain("open-sesame");
        assertThatThrownBy(() -> PostgresStore.open(nowhere))
                .isInstanceOf(StoreStartFailure.class)
                .hasMessageContaining("/holdfast")
                .message()
                .doesNotContain("open-sesame");
    }

    @Test
    void aDatabaseThatTakesNoWritesIsNotReady() {
        PostgresPlace standby = new PostgresPlace(
                place.url() + "&options=-c%20default_transaction_read_only%3Don", place.user(), place.password());
        place.open().close();
        try (Store store = standby.open()) {
            assertThatThrownBy(() -> store.events().create(Rows.stream("a", "1"), List.of()))
                    .hasMessageContaining("could not do this");
            assertThat(store.trouble()).contains("the database takes no writes");
        }
    }
}
