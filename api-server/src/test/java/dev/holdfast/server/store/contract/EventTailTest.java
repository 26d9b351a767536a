package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tail.TailPage;
import dev.holdfast.server.store.tenant.TenantRow;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class EventTailTest {

    private static final int ALL = 1_000;

    private final Database database;

    @AutoClose
    private Store store;

    private EventLog log;
    private EventTail tail;

    EventTailTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
        log = store.events();
        tail = store.tail();
    }

    @Test
    void allEventsOfAllStreamsAreReadInTheOrderInWhichTheyWereAppended() {
        log.create(Rows.stream("a", "1", "2"), List.of());
        log.create(Rows.stream("b", "1"), List.of());
        log.append(Rows.append("a", 2, "3"));

        assertThat(names(tail.after(Position.START, ALL))).containsExactly("a1", "a2", "b1", "a3");
    }

    @Test
    void whoReadsPageByPageMissesNothingAndReadsNothingTwice() {
        log.create(Rows.stream("a", "1", "2", "3"), List.of());
        log.create(Rows.stream("b", "1", "2"), List.of());

        TailPage first = tail.after(Position.START, 2);
        TailPage second = tail.after(first.next(), 2);
        TailPage third = tail.after(second.next(), 2);

        assertThat(names(first)).containsExactly("a1", "a2");
        assertThat(names(second)).containsExactly("a3", "b1");
        assertThat(names(third)).containsExactly("b2");
        assertThat(first.isLast()).isFalse();
        assertThat(third.isLast()).isTrue();
        assertThat(tail.after(third.next(), 2)).isEqualTo(new TailPage(List.of(), third.next(), true));
    }

    @Test
    void behindTheEndIsOnlyWhatIsAppendedAfterwards() {
        log.create(Rows.stream("a", "1", "2"), List.of());
        Position end = tail.end();
        log.append(Rows.append("a", 2, "3"));

        assertThat(names(tail.after(end, ALL))).containsExactly("a3");
    }

    @Test
    void behindAnEventIsWhatWasAppendedAfterIt() {
        log.create(Rows.stream("a", "1"), List.of());
        log.create(Rows.stream("b", "1"), List.of());
        log.append(Rows.append("a", 1, "2"));

        assertThat(names(tail.after(tail.behind("a", 1).orElseThrow(), ALL))).containsExactly("b1", "a2");
        assertThat(tail.behind("a", 3)).isEmpty();
        assertThat(tail.behind("nothing", 1)).isEmpty();
    }

    @Test
    void aTenantsPageHoldsNothingOfAnotherAndStillGetsOn() {
        store.tenants().add(new TenantRow("acme", "Acme", Rows.NOON), Rows.entry("audit_1"));
        log.create(Rows.streamOf("acme", "a"), List.of());
        log.create(Rows.stream("b", "1", "2"), List.of());
        log.append(Rows.append("a", 1, "2"));

        TailPage first = tail.ofTenant("acme", Position.START, 2);
        TailPage second = tail.ofTenant("acme", first.next(), 2);

        assertThat(names(first)).containsExactly("a1");
        assertThat(names(second)).containsExactly("a2");
        assertThat(names(tail.ofTenant("nobody", Position.START, ALL))).isEmpty();
    }

    @Test
    void theBellRingsWhenWhatWasAppendedCanBeRead() {
        AtomicInteger events = new AtomicInteger();
        log.create(Rows.stream("a", "1"), List.of());
        tail.onAppend(() -> events.set(log.read("a").size()));

        log.append(Rows.append("a", 1, "2"));

        assertThat(events).hasValue(2);
    }

    private static List<String> names(TailPage page) {
        return page.appended().stream().map(EventTailTest::name).toList();
    }

    private static String name(Appended event) {
        return event.streamId() + event.version();
    }
}
