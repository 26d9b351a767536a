package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.VersionConflict;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class EventLogTest {

    private final Database database;

    @AutoClose
    private Store store;

    private EventLog log;

    EventLogTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
        log = store.events();
    }

    @Test
    void whatIsAppendedIsReadBackInOrderByteForByte() {
        log.create(Rows.stream("a", "one", "{\"two\" : 2.50}"), List.of());
        long version = log.append(Rows.append("a", 2, "drei ünïcödé \u0001 🤝"));

        assertThat(version).isEqualTo(3);
        assertThat(log.read("a"))
                .extracting(StoredEvent::payload)
                .containsExactly("one", "{\"two\" : 2.50}", "drei ünïcödé \u0001 🤝");
        assertThat(log.read("a")).extracting(StoredEvent::version).containsExactly(1L, 2L, 3L);
        assertThat(log.read("a").get(0).at()).isEqualTo(Rows.NOON);
        assertThat(log.read("a").get(0).type()).isEqualTo("Said");
    }

    @Test
    void aPayloadThatNotEveryDatabaseKeepsIsABrokenContract() {
        assertThatThrownBy(() -> Rows.event("a \u0000 b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStreamThatDoesNotExistHasNoEvents() {
        assertThat(log.read("nothing")).isEmpty();
        assertThat(log.readAfter("nothing", 0, 10)).isEmpty();
    }

    @Test
    void readAfterStartsAfterTheVersionAndStopsAtTheLimit() {
        log.create(Rows.stream("a", "1", "2", "3", "4"), List.of());

        assertThat(log.readAfter("a", 1, 2)).extracting(StoredEvent::payload).containsExactly("2", "3");
        assertThat(log.readAfter("a", 4, 2)).isEmpty();
    }

    @Test
    void sequencesOrderAllStreams() {
        log.create(Rows.stream("a", "1"), List.of());
        log.create(Rows.stream("b", "2"), List.of());
        log.append(Rows.append("a", 1, "3"));

        assertThat(log.read("a").get(0).sequence())
                .isLessThan(log.read("b").get(0).sequence());
        assertThat(log.read("b").get(0).sequence())
                .isLessThan(log.read("a").get(1).sequence());
    }

    @Test
    void anAppendAtAnotherVersionIsAConflict() {
        log.create(Rows.stream("a", "1", "2"), List.of());

        VersionConflict conflict =
                catchThrowableOfType(VersionConflict.class, () -> log.append(Rows.append("a", 1, "late")));

        assertThat(conflict.actual()).isEqualTo(2);
        assertThat(conflict.expected()).isEqualTo(1);
        assertThat(log.read("a")).hasSize(2);
    }

    @Test
    void anAppendToNothingIsAConflict() {
        assertThatThrownBy(() -> log.append(Rows.append("nothing", 1, "x"))).isInstanceOf(VersionConflict.class);
    }

    @Test
    void aStreamIsCreatedOnce() {
        log.create(Rows.stream("a", "1"), List.of(Rows.credential(1, "a")));

        assertThatThrownBy(() -> log.create(Rows.stream("a", "2"), List.of(Rows.credential(2, "a"))))
                .isInstanceOf(VersionConflict.class);
        assertThat(log.read("a")).hasSize(1);
        assertThat(store.credentials().find(Rows.hash(2))).isEmpty();
    }

    @Test
    void creatingIsAllOrNothing() {
        log.create(Rows.stream("a", "1"), List.of(Rows.credential(1, "a")));

        // The second credential is taken: neither the stream nor the first one may remain.
        assertThatThrownBy(() ->
                        log.create(Rows.stream("b", "1"), List.of(Rows.credential(2, "b"), Rows.credential(1, "b"))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(log.read("b")).isEmpty();
        assertThat(store.index().find(TenantId.DEFAULT, "b")).isEmpty();
        assertThat(store.credentials().find(Rows.hash(2))).isEmpty();
        assertThat(store.credentials().find(Rows.hash(1)).orElseThrow().negotiationId())
                .isEqualTo("a");
    }

    @Test
    void aCredentialOfAnotherNegotiationIsNotCreatedWithThisOne() {
        assertThatThrownBy(() -> log.create(Rows.stream("a", "1"), List.of(Rows.credential(1, "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofManyRacingAppendsOneWins() throws Exception {
        log.create(Rows.stream("a", "start"), List.of());
        ExecutorService clients = Executors.newFixedThreadPool(64);
        try {
            List<Callable<Boolean>> races = new ArrayList<>();
            for (int client = 0; client < 64; client++) {
                String words = "client " + client;
                races.add(() -> wins(words));
            }
            int winners = 0;
            for (Future<Boolean> race : clients.invokeAll(races)) {
                winners += race.get() ? 1 : 0;
            }

            assertThat(winners).isEqualTo(1);
            assertThat(log.read("a")).hasSize(3);
        } finally {
            clients.shutdownNow();
        }
    }

    private boolean wins(String words) {
        try {
            log.append(Rows.append("a", 1, words, words));
            return true;
        } catch (VersionConflict lost) {
            return false;
        }
    }

    @Test
    void payloadsAreNotInTheTextOfEvents() {
        log.create(Rows.stream("a", "the walk-away point"), List.of());

        assertThat(log.read("a").toString()).doesNotContain("walk-away");
        assertThat(Rows.stream("a", "the walk-away point").toString()).doesNotContain("walk-away");
    }
}
