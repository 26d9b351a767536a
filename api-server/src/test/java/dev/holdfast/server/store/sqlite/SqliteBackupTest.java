package dev.holdfast.server.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.archive.ArchiveFault;
import dev.holdfast.server.store.contract.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteBackupTest {

    @TempDir
    Path directory;

    private SqliteSettings running;
    private SqliteSettings elsewhere;
    private Path file;

    @BeforeEach
    void choose() {
        running = SqliteSettings.standard(directory.resolve("running"));
        elsewhere = SqliteSettings.standard(directory.resolve("elsewhere"));
        file = directory.resolve("backup.db");
    }

    @Test
    void whatWasAcknowledgedBeforeABackupIsInItThoughOthersWriteMeanwhile() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong acknowledged = new AtomicLong();
        ExecutorService client = Executors.newSingleThreadExecutor();
        long before;
        long after;
        try (Store store = SqliteStore.open(running)) {
            acknowledged.set(store.events().create(Rows.stream("a", "1"), List.of(Rows.credential(1, "a"))));
            Future<?> writing = client.submit(() -> {
                while (!stop.get()) {
                    acknowledged.set(store.events().append(Rows.append("a", acknowledged.get(), "more")));
                }
            });
            while (acknowledged.get() < 200) {
                Thread.onSpinWait();
            }
            before = acknowledged.get();
            new SqliteBackup(running).copyTo(file);
            after = acknowledged.get() + 1;
            stop.set(true);
            writing.get();
        } finally {
            stop.set(true);
            client.shutdown();
        }

        new SqliteBackup(elsewhere).putBack(file);

        try (Store restored = SqliteStore.open(elsewhere)) {
            long found = restored.events().read("a").size();
            assertThat(found).isBetween(before, after);
            assertThat(restored.credentials().find(Rows.hash(1))).isPresent();
            assertThat(restored.events().append(Rows.append("a", found, "and on")))
                    .isEqualTo(found + 1);
        }
    }

    @Test
    void aBackupIsForItsOwnerOnlyAndReplacesNothing() throws Exception {
        SqliteStore.open(running).close();
        new SqliteBackup(running).copyTo(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> new SqliteBackup(running).copyTo(file))
                .isInstanceOf(ArchiveFault.class)
                .hasMessageContaining("There is a file");
        assertThatThrownBy(() -> new SqliteBackup(running).putBack(file))
                .isInstanceOf(ArchiveFault.class)
                .hasMessageContaining("There is a database already");
    }

    @Test
    void nothingIsPutBackWhileAServerRunsOrFromAFileThatIsNoBackup() throws Exception {
        SqliteStore.open(running).close();
        new SqliteBackup(running).copyTo(file);
        try (Store store = SqliteStore.open(running)) {
            assertThat(store.trouble()).isEmpty();
            assertThatThrownBy(() -> new SqliteBackup(running).putBack(file)).isInstanceOf(StoreStartFailure.class);
        }

        Path damaged = directory.resolve("damaged.db");
        Files.write(damaged, new byte[8192]);
        assertThatThrownBy(() -> new SqliteBackup(elsewhere).putBack(damaged)).isInstanceOf(ArchiveFault.class);
        assertThat(directory.resolve("elsewhere/holdfast.db")).doesNotExist();

        assertThatThrownBy(() -> new SqliteBackup(elsewhere).copyTo(directory.resolve("b.db")))
                .isInstanceOf(ArchiveFault.class)
                .hasMessageContaining("There is no database");
    }
}
