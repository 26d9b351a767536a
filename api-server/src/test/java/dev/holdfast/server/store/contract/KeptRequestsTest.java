package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.VersionConflict;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import dev.holdfast.server.store.request.AlreadyMarked;
import dev.holdfast.server.store.request.KeptRequest;
import dev.holdfast.server.store.request.Mark;
import dev.holdfast.server.store.request.Marks;
import dev.holdfast.server.store.request.Marks.Progress;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.webhook.WebhookCursor;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a request writes first is written with its mark, or not at all. */
@ParameterizedClass
@EnumSource(Database.class)
class KeptRequestsTest {

    private static final String ID = "a".repeat(64);

    private final Database database;

    private StorePlace place;

    @AutoClose
    private Store store;

    KeptRequestsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        place = database.place(directory);
        store = place.open();
    }

    @Test
    void theMarkIsThereAsSoonAsWhatWasWrittenAndTheAnswerComesLater() {
        Mark mark = mark(Rows.NOON);
        store.requests().marks().begin(mark);
        assertThat(found(Rows.NOON)).isEmpty();

        store.events().create(Rows.stream("n", "1"), List.of());
        assertThat(found(Rows.NOON)).contains(new KeptRequest(mark, Optional.empty()));
        store.events().append(Rows.append("n", 1, "2"));
        assertThat(store.requests().marks().end()).isEqualTo(Progress.WRITTEN);

        store.requests().answer(mark, "sealed");
        assertThat(found(Rows.NOON)).contains(new KeptRequest(mark, Optional.of("sealed")));
    }

    @Test
    void theSameRequestWritesNothingASecondTimeWhateverItWrites() {
        store.events().create(Rows.stream("n", "1"), List.of());
        store.requests().marks().begin(mark(Rows.NOON));
        store.events().append(Rows.append("n", 1, "2"));
        store.requests().marks().end();

        store.requests().marks().begin(mark(Rows.NOON.plusSeconds(1)));
        assertThatThrownBy(() -> store.events().append(Rows.append("n", 2, "3")))
                .isInstanceOf(AlreadyMarked.class);
        assertThatThrownBy(() -> store.events().create(Rows.stream("m", "1"), List.of()))
                .isInstanceOf(AlreadyMarked.class);
        assertThatThrownBy(() -> store.apiKeys().add(Rows.operatorKey(1), Rows.entry("audit_1")))
                .isInstanceOf(AlreadyMarked.class);
        assertThatThrownBy(() -> store.webhooks().add(Rows.webhook("wh_1", WebhookCursor.START), Rows.entry("audit_1")))
                .isInstanceOf(AlreadyMarked.class);
        assertThatThrownBy(() -> store.templates().replaceAll(TenantId.DEFAULT, List.of(), Rows.entry("audit_1")))
                .isInstanceOf(AlreadyMarked.class);
        assertThat(store.requests().marks().end()).isEqualTo(Progress.WAITING);

        assertThat(store.webhooks().ofTenant(TenantId.DEFAULT)).isEmpty();
        assertThat(store.events().read("n")).hasSize(2);
        assertThat(store.events().read("m")).isEmpty();
        assertThat(store.apiKeys().find(Rows.hash(1))).isEmpty();
        assertThat(store.requests().keep(mark(Rows.NOON), "refused")).isFalse();
    }

    @Test
    void afterAWriteOfWhichNobodyKnowsTheNextOneTakesTheMarkAlong() {
        Marks marks = new Marks();
        marks.begin(mark(Rows.NOON));
        assertThatThrownBy(() -> marks.carried(() -> {
                    throw new StoreUnavailable(StoreUnavailable.Outcome.UNKNOWN, "lost");
                }))
                .isInstanceOf(StoreUnavailable.class);

        assertThat(marks.waiting()).isPresent();
        assertThat(marks.end()).isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void whatCouldNotBeWrittenLeavesNoMarkAndTheNextTryTakesItAlong() {
        store.events().create(Rows.stream("n", "1"), List.of());
        store.requests().marks().begin(mark(Rows.NOON));

        assertThatThrownBy(() -> store.events().append(Rows.append("n", 7, "2")))
                .isInstanceOf(VersionConflict.class);
        assertThatThrownBy(() -> store.events().create(Rows.stream("n", "1"), List.of()))
                .isInstanceOf(VersionConflict.class);
        assertThat(found(Rows.NOON)).isEmpty();

        store.events().append(Rows.append("n", 1, "2"));
        assertThat(found(Rows.NOON)).isPresent();
        store.requests().marks().end();
    }

    @Test
    void anEntryOfTheAuditLogIsNoSignThatAnythingWasDone() {
        store.requests().marks().begin(mark(Rows.NOON));

        store.audit().add(Rows.entry("audit_1"));

        assertThat(store.requests().marks().end()).isEqualTo(Progress.WAITING);
        assertThat(found(Rows.NOON)).isEmpty();
    }

    @Test
    void ofManyThatSendTheSameAtOnceOneWritesSomething() throws Exception {
        store.events().create(Rows.stream("n", "1"), List.of());
        List<Store> servers = new ArrayList<>(List.of(store));
        if (store.events().isShared()) {
            servers.add(place.open());
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int number = 0; number < 8; number++) {
                Store server = servers.get(number % servers.size());
                Mark mark = mark(Rows.NOON.plusMillis(number));
                String stream = "s" + number;
                all.add(threads.submit(() -> creates(server, mark, stream)));
            }
            int written = 0;
            for (Future<Boolean> each : all) {
                written += each.get() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
            assertThat(store.index()
                            .list(TenantId.DEFAULT, Optional.empty(), 20)
                            .negotiations())
                    .hasSize(2);
        } finally {
            threads.shutdownNow();
            servers.subList(1, servers.size()).forEach(Store::close);
        }
    }

    private static boolean creates(Store server, Mark mark, String stream) {
        server.requests().marks().begin(mark);
        try {
            server.events().create(Rows.stream(stream, "1"), List.of());
            return true;
        } catch (AlreadyMarked second) {
            return false;
        } finally {
            server.requests().marks().end();
        }
    }

    @Test
    void whatHasExpiredIsNotFoundMakesRoomAndIsRemoved() {
        Instant end = mark(Rows.NOON).expiresAt();
        assertThat(store.requests().keep(mark(Rows.NOON), "old")).isTrue();
        assertThat(found(end.minusSeconds(1))).isPresent();
        assertThat(found(end)).isEmpty();

        assertThat(store.requests().keep(mark(end.minusSeconds(1)), "too early"))
                .isFalse();
        assertThat(store.requests().keep(mark(end), "new")).isTrue();
        assertThat(found(end).flatMap(KeptRequest::answer)).contains("new");
        store.requests().answer(mark(Rows.NOON), "late");
        assertThat(found(end).flatMap(KeptRequest::answer)).contains("new");

        assertThat(store.requests().forgetExpired(end, 10)).isZero();
        assertThat(store.requests().forgetExpired(end.plusSeconds(60), 10)).isEqualTo(1);
        assertThat(found(end)).isEmpty();
    }

    private Optional<KeptRequest> found(Instant now) {
        return store.requests().find(ID, now);
    }

    private static Mark mark(Instant at) {
        return new Mark(ID, TenantId.DEFAULT, "b".repeat(64), at, at.plusSeconds(60));
    }
}
