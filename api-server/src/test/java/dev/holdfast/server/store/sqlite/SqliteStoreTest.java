package dev.holdfast.server.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.WriteCounts;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.event.EventLog;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

    private static final int CLIENTS = 64;

    @TempDir
    Path directory;

    private Store open() {
        return SqliteStore.open(SqliteSettings.standard(directory.resolve("data")));
    }

    @Test
    void aSecondStoreOnTheDirectoryIsRefusedByName() {
        try (Store store = open()) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(this::open)
                        .isInstanceOf(StoreStartFailure.class)
                        .hasMessageContaining(directory.resolve("data").toString())
                        .hasMessageContaining("in use by another Holdfast server");
            }
            assertThat(store.trouble()).isEmpty();
        }
        open().close();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws Exception {
        Files.writeString(directory.resolve("data"), "a file");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreStartFailure.class)
                .hasMessageContaining(directory.resolve("data").toString());
    }

    @Test
    void tablesOfANewerHoldfastAreRefusedUntouched() throws Exception {
        open().close();
        sql("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) VALUES (99, '999', 'future', 'SQL', 'V999__future.sql', 1,"
                + " '', 1, 1)");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreStartFailure.class)
                .hasMessageContaining("was written by a newer Holdfast (its tables have version 999)");

        sql("DELETE FROM flyway_schema_history WHERE version = '999'");
        open().close();
    }

    @Test
    void theNewestMigrationIsKnownByItsNumber() throws Exception {
        URI migrations =
                SqliteStore.class.getResource("/" + SqliteSchema.MIGRATIONS).toURI();
        try (Stream<Path> files = Files.list(Path.of(migrations))) {
            int newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();

            assertThat(SqliteSchema.NEWEST).isEqualTo(Integer.toString(newest));
        }
    }

    @Test
    void aMigrationThatFailedHalfwayIsNotTakenForDone() throws Exception {
        open().close();
        sql("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) VALUES (0, '0.5', 'failed', 'SQL', 'V0_5__failed.sql', 1,"
                + " '', 1, 0)");

        assertThatThrownBy(this::open).isInstanceOf(StoreStartFailure.class);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/holdfast.db"), "this is no database, however long one looks at it");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreStartFailure.class)
                .hasMessageContaining(directory.resolve("data").toString());
    }

    @Test
    void onlyTheOwnerMayLookIntoTheDirectory() throws Exception {
        open().close();
        PosixFileAttributeView view =
                Files.getFileAttributeView(directory.resolve("data"), PosixFileAttributeView.class);

        assertThat(PosixFilePermissions.toString(view.readAttributes().permissions()))
                .isEqualTo("rwx------");
    }

    @Test
    void aClosedStoreLeavesNothingInTheLog() {
        try (Store store = open()) {
            store.events().create(Rows.stream("a", "1"), List.of());
        }

        assertThat(directory.resolve("data/holdfast.db")).exists();
        assertThat(directory.resolve("data/holdfast.db-wal")).doesNotExist();
    }

    @Test
    void aThousandCommandsFromManyClientsNeedAtMostSixtyFlushes() throws Exception {
        int commands = 100;
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Store store = open()) {
            WriteCounts before = store.writes();
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String stream = "s" + client;
                work.add(() -> write(store.events(), stream, commands));
            }
            for (Future<Boolean> client : clients.invokeAll(work)) {
                assertThat(client.get()).isTrue();
            }
            WriteCounts after = store.writes();
            long acknowledged = after.acknowledged() - before.acknowledged();
            long batches = after.batches() - before.batches();

            assertThat(acknowledged).isEqualTo((long) CLIENTS * commands);
            assertThat(batches * 1000.0 / acknowledged).isLessThanOrEqualTo(60);
        } finally {
            clients.shutdownNow();
        }
    }

    private static boolean write(EventLog log, String stream, int commands) {
        long version = log.create(Rows.stream(stream, "start"), List.of());
        for (int command = 1; command < commands; command++) {
            version = log.append(Rows.append(stream, version, "more"));
        }
        return version == commands;
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("data/holdfast.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
