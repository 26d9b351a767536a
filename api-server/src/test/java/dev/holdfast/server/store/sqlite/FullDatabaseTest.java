package dev.holdfast.server.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.tail.Bell;
import dev.holdfast.server.store.writer.GroupWriter;
import dev.holdfast.server.store.writer.WriterSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDatabaseTest {

    @TempDir
    Path directory;

    private final AtomicInteger pageLimit = new AtomicInteger(60);

    @Test
    void aFullDatabaseRefusesWithoutLosingAnythingAndGoesOnWhenThereIsRoom() throws Exception {
        DatabaseFile file = new DatabaseFile(directory.resolve("holdfast.db"), SqliteSettings.standard(directory));
        SqliteSchema.bringUpToDate(file, directory);
        WriterSettings eager = new WriterSettings(10, 10, Duration.ZERO, Duration.ZERO);
        try (GroupWriter<SqlSession> writer = new GroupWriter<>(() -> limited(file), eager);
                ReadPool reads = new ReadPool(file, 1)) {
            EventLog log = new SqliteEventLog(new SqliteWrites(writer), reads, new Bell());
            String large = "x".repeat(10_000);
            long version = log.create(Rows.stream("a", large), List.of());
            StoreUnavailable full = null;
            while (full == null) {
                long expected = version;
                full = catchThrowableOfType(
                        StoreUnavailable.class, () -> log.append(Rows.append("a", expected, large)));
                version += full == null ? 1 : 0;
            }

            assertThat(full.outcome()).isEqualTo(Outcome.NOTHING_DONE);
            assertThat(log.read("a")).hasSize(Math.toIntExact(version));

            pageLimit.set(6_000);
            giveUpConnection(writer);
            assertThat(log.append(Rows.append("a", version, large))).isEqualTo(version + 1);
        }
    }

    private SqliteWriteConnection limited(DatabaseFile file) throws Exception {
        SqlSession session = file.openForWriting();
        session.execute("PRAGMA max_page_count = " + pageLimit);
        return new SqliteWriteConnection(session);
    }

    /** A unit that leaves no savepoint to go back to makes the writer open another connection. */
    private static void giveUpConnection(GroupWriter<SqlSession> writer) {
        assertThat(catchThrowableOfType(
                        StoreUnavailable.class,
                        () -> writer.write(session -> {
                            session.execute("ROLLBACK");
                            throw new IllegalStateException("and out");
                        })))
                .isNotNull();
    }
}
