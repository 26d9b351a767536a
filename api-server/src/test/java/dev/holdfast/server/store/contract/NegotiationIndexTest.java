package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.NegotiationPage;
import dev.holdfast.server.store.index.NegotiationQuery;
import dev.holdfast.server.store.index.NegotiationQuery.Span;
import dev.holdfast.server.store.index.NegotiationSummary;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class NegotiationIndexTest {

    private final Database database;

    @AutoClose
    private Store store;

    NegotiationIndexTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
    }

    @Test
    void aSummaryFollowsTheEvents() {
        store.events().create(Rows.stream("a", "1", "2"), List.of());
        Instant due = Rows.NOON.plusSeconds(60);
        StreamHead later =
                new StreamHead("FINAL_STANDING", Rows.NOON.plusSeconds(1), Optional.of(due), new PublicRecord(1, 0, 0));
        store.events().append(new Append("a", 2, Rows.events("3"), later));

        assertThat(store.index().find(TenantId.DEFAULT, "a"))
                .contains(new NegotiationSummary(
                        "a",
                        "Talk a",
                        "FINAL_STANDING",
                        "COPILOT",
                        3,
                        Rows.NOON,
                        Rows.NOON.plusSeconds(1),
                        Optional.of(due),
                        new PublicRecord(1, 0, 0)));
        assertThat(store.index().find(TenantId.DEFAULT, "b")).isEmpty();
    }

    @Test
    void pagesShowEveryNegotiationOnceNewestFirstAlsoWhenSomeComeAtTheSameMoment() {
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            // Three at a time; among them the larger id comes first.
            String id = "n" + (char) ('a' + number);
            store.events().create(Rows.stream(id, Rows.NOON.plusSeconds(number / 3), Rows.head(), "1"), List.of());
            expected.add(0, id);
        }

        List<String> seen = new ArrayList<>();
        Optional<PageCursor> cursor = Optional.empty();
        do {
            NegotiationPage page = store.index().list(TenantId.DEFAULT, cursor, 4);
            page.negotiations().forEach(row -> seen.add(row.id()));
            // What is created meanwhile does not shift the pages.
            store.events()
                    .create(Rows.stream("new" + seen.size(), Rows.NOON.plusSeconds(99), Rows.head(), "1"), List.of());
            cursor = page.next().flatMap(next -> PageCursor.decode(next.encode()));
        } while (cursor.isPresent());

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void aPageThatHoldsExactlyTheRestHasNoNext() {
        store.events().create(Rows.stream("a", "1"), List.of());
        store.events().create(Rows.stream("b", "1"), List.of());

        assertThat(store.index().list(TenantId.DEFAULT, Optional.empty(), 2).next())
                .isEmpty();
        assertThat(store.index().list(TenantId.DEFAULT, Optional.empty(), 1).next())
                .isPresent();
    }

    @Test
    void aQueryNarrowsTheListAndTurnsItsOrder() {
        for (int number = 0; number < 6; number++) {
            Instant created = Rows.NOON.plusSeconds(number);
            StreamHead head = new StreamHead(
                    number % 2 == 0 ? "OPEN" : "AGREED",
                    created.plusSeconds(100),
                    Optional.empty(),
                    PublicRecord.EMPTY);
            store.events().create(Rows.stream("n" + number, created, head, "1"), List.of());
        }
        Span created = new Span(Optional.of(Rows.NOON.plusSeconds(1)), Optional.of(Rows.NOON.plusSeconds(5)));
        Span updated = new Span(Optional.of(Rows.NOON.plusSeconds(103)), Optional.empty());

        assertThat(ids(query(List.of("OPEN"), Optional.empty(), Span.ALL, Span.ALL)))
                .containsExactly("n0", "n2", "n4");
        assertThat(ids(query(List.of("OPEN", "AGREED"), Optional.of("COPILOT"), created, Span.ALL)))
                .containsExactly("n1", "n2", "n3", "n4");
        assertThat(ids(query(List.of(), Optional.of("AUTOPILOT"), Span.ALL, Span.ALL)))
                .isEmpty();
        assertThat(ids(query(List.of(), Optional.empty(), created, updated))).containsExactly("n3", "n4");
    }

    private static NegotiationQuery query(List<String> states, Optional<String> mode, Span created, Span updated) {
        return new NegotiationQuery(
                TenantId.DEFAULT, new TreeSet<>(states), mode, created, updated, NegotiationQuery.Order.OLDEST_FIRST);
    }

    /** All pages, of one each. */
    private List<String> ids(NegotiationQuery query) {
        List<String> ids = new ArrayList<>();
        Optional<PageCursor> cursor = Optional.empty();
        do {
            NegotiationPage page = store.index().list(query, cursor, 1);
            page.negotiations().forEach(row -> ids.add(row.id()));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }

    @Test
    void versionsAreTheNumbersOfEventsOfThoseThatAreThere() {
        Set<String> asked = new TreeSet<>(Set.of("missing"));
        for (int number = 0; number < 60; number++) {
            store.events().create(Rows.stream("n" + number, "1"), List.of());
            asked.add("n" + number);
        }
        store.events().append(Rows.append("n7", 1, "2", "3"));

        Map<String, Long> versions = store.index().versions(asked);

        assertThat(versions).hasSize(60).containsEntry("n7", 3L).containsEntry("n59", 1L);
        assertThat(store.index().versions(Set.of())).isEmpty();
    }

    @Test
    void noTenantSeesWhatIsAnothers() {
        store.events().create(Rows.stream("a", "1"), List.of());
        store.events().create(Rows.streamOf("acme", "b"), List.of());

        assertThat(store.index().list("acme", Optional.empty(), 10).negotiations())
                .extracting(NegotiationSummary::id)
                .containsExactly("b");
        assertThat(store.index().find("acme", "a")).isEmpty();
        assertThat(store.index().contains("acme", "a")).isFalse();
        assertThat(store.index().contains("acme", "b")).isTrue();
        assertThat(store.index().contains("acme", "c")).isFalse();
        PageCursor cursorOfAnother = new PageCursor(Rows.NOON.plusSeconds(1), "z");
        assertThat(store.index().list("acme", Optional.of(cursorOfAnother), 10).negotiations())
                .hasSize(1);
    }

    @Test
    void aRecordIsATenantsOwn() {
        StreamHead walked = Rows.head(Optional.empty(), new PublicRecord(1, 1, 1));
        store.events()
                .create(new NewStream("b", "acme", "Talk", "COPILOT", Rows.NOON, Rows.events("1"), walked), List.of());

        assertThat(store.publicRecord().totals("acme")).isEqualTo(new PublicRecord(1, 1, 1));
        assertThat(store.publicRecord().totals(TenantId.DEFAULT)).isEqualTo(PublicRecord.EMPTY);
        assertThat(store.publicRecord().totals("nobody")).isEqualTo(PublicRecord.EMPTY);
    }

    @Test
    void whatIsDueComesLongestDueFirst() {
        due("late", 30);
        due("soon", 10);
        due("next", 20);
        store.events().create(Rows.stream("never", "1"), List.of());

        assertThat(store.index().dueBefore(Rows.NOON.plusSeconds(20), 10)).containsExactly("soon", "next");
        assertThat(store.index().dueBefore(Rows.NOON.plusSeconds(99), 2)).containsExactly("soon", "next");
        assertThat(store.index().dueBefore(Rows.NOON.plusSeconds(9).plusNanos(999_999_999), 10))
                .isEmpty();
    }

    private void due(String id, int seconds) {
        StreamHead head = Rows.head(Optional.of(Rows.NOON.plusSeconds(seconds)), PublicRecord.EMPTY);
        store.events().create(Rows.stream(id, Rows.NOON, head, "1"), List.of());
    }

    @Test
    void theTotalsAreTheSumsOfTheNegotiationsWhateverHappens() {
        long seed = 20261123;
        Random random = new Random(seed);
        List<PublicRecord> records = new ArrayList<>();
        assertThat(store.publicRecord().totals(TenantId.DEFAULT)).isEqualTo(PublicRecord.EMPTY);
        for (int step = 0; step < 200; step++) {
            PublicRecord record = new PublicRecord(random.nextInt(3) + 2, random.nextInt(3), random.nextInt(2));
            StreamHead head = Rows.head(Optional.empty(), record);
            int chosen = random.nextInt(10);
            if (chosen >= records.size()) {
                String id = "n" + records.size();
                store.events().create(Rows.stream(id, Rows.NOON, head, "1"), List.of());
                records.add(record);
            } else {
                long version = store.index()
                        .find(TenantId.DEFAULT, "n" + chosen)
                        .orElseThrow()
                        .version();
                store.events().append(new Append("n" + chosen, version, Rows.events("more"), head));
                records.set(chosen, record);
            }
        }

        PublicRecord sums = new PublicRecord(
                records.stream().mapToLong(PublicRecord::finalsAnnounced).sum(),
                records.stream().mapToLong(PublicRecord::finalsHonoured).sum(),
                records.stream().mapToLong(PublicRecord::walkedAway).sum());
        assertThat(store.publicRecord().totals(TenantId.DEFAULT))
                .as("seed %s", seed)
                .isEqualTo(sums);
    }
}
