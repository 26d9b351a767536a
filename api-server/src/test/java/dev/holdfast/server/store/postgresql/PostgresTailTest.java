package dev.holdfast.server.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.PostgresPlace;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tail.TailPage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of the numbers is not the order in which events become visible: here a reader would lose some. */
class PostgresTailTest {

    private static final String SLOW_APPEND =
            """
            INSERT INTO event (negotiation, version, type, at, payload, link)
            SELECT number, 2, 'Said', 0, 'slow', sha256('slow') FROM negotiation WHERE id = 'slow'""";

    @TempDir
    Path directory;

    private PostgresPlace place;

    @BeforeEach
    void choose() {
        place = (PostgresPlace) Database.POSTGRESQL.place(directory);
    }

    @Test
    void whatBecomesVisibleLateIsReadAndInThePlaceThatItHasForEver() throws SQLException {
        try (Store store = place.open()) {
            store.events().create(Rows.stream("slow", "1"), List.of());
            store.events().create(Rows.stream("quick", "1"), List.of());
            Reader reader = new Reader(store.tail());
            try (Connection slow = connect();
                    Statement statement = slow.createStatement()) {
                slow.setAutoCommit(false);
                statement.execute(SLOW_APPEND);
                store.events().append(Rows.append("quick", 1, "2"));
                reader.readAll();

                slow.commit();
                reader.readAll();
            }

            assertThat(reader.names).containsExactly("slow1", "quick1", "slow2", "quick2");
            assertThat(store.tail().behind("quick", 2)).contains(reader.position);
        }
    }

    @Test
    void whileManyServersWriteAReaderMissesNothingAndReadsEachStreamInOrder() throws Exception {
        int writers = 16;
        int appends = 60;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try (Store one = place.open();
                Store other = place.open()) {
            Reader reader = new Reader(one.tail());
            List<Callable<Void>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String stream = "s" + writer + ".";
                Store store = writer % 2 == 0 ? one : other;
                work.add(() -> write(store, stream, appends));
            }
            List<Future<Void>> writing = work.stream().map(threads::submit).toList();
            while (!writing.stream().allMatch(Future::isDone)) {
                reader.readAll();
            }
            for (Future<Void> each : writing) {
                each.get();
            }
            reader.readAll();

            Map<String, Integer> versions = new HashMap<>();
            for (String name : reader.names) {
                int dot = name.indexOf('.');
                int version = Integer.parseInt(name.substring(dot + 1));
                assertThat(version).isEqualTo(versions.merge(name.substring(0, dot), 1, Integer::sum));
            }
            assertThat(reader.names).hasSize(writers * (1 + appends));
        } finally {
            threads.shutdownNow();
        }
    }

    /** A dump keeps the numbers of transactions; in the cluster that it is restored into they may lie in the future. */
    @Test
    void eventsOfAnotherClusterComeBeforeAllThatFollowAndHideNothing() {
        try (Store store = place.open()) {
            store.events().create(Rows.stream("old", "1"), List.of());
            store.events().append(Rows.append("old", 1, "2"));
            store.events().append(Rows.append("old", 2, "3"));
        }
        place.sql("UPDATE event SET tx = ((version - 2) * 1000000 + tx::text::bigint)::text::xid8 WHERE version > 1");

        try (Store store = place.open();
                Store other = place.open()) {
            Reader reader = new Reader(store.tail());
            reader.readAll();
            assertThat(reader.names).containsExactly("old1", "old2", "old3");
            assertThat(store.tail().behind("old", 3)).contains(reader.position);

            other.events().append(Rows.append("old", 3, "4"));
            reader.readAll();
            assertThat(reader.names).containsExactly("old1", "old2", "old3", "old4");
        }
        try (Store again = place.open()) {
            Reader reader = new Reader(again.tail());
            reader.readAll();
            assertThat(reader.names).containsExactly("old1", "old2", "old3", "old4");
        }
    }

    private static Void write(Store store, String stream, int appends) {
        store.events().create(Rows.stream(stream, "1"), List.of());
        for (int version = 1; version <= appends; version++) {
            store.events().append(Rows.append(stream, version, "next"));
        }
        return null;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                place.url(), place.user().orElse(null), place.password().orElse(null));
    }

    private static final class Reader {

        private final EventTail tail;
        private final List<String> names = new ArrayList<>();
        private Position position = Position.START;

        Reader(EventTail tail) {
            this.tail = tail;
        }

        void readAll() {
            TailPage page;
            do {
                page = tail.after(position, 7);
                page.appended().forEach(event -> names.add(event.streamId() + event.version()));
                position = page.next();
            } while (!page.isLast());
        }
    }
}
