package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.webhook.DeadLetter;
import dev.holdfast.server.store.webhook.Delivery;
import dev.holdfast.server.store.webhook.WebhookCursor;
import dev.holdfast.server.store.webhook.WebhookRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RemovalsTest {

    private static final Instant NOON = Rows.NOON;
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Database database;

    private StorePlace place;

    @AutoClose
    private Store store;

    RemovalsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        place = database.place(directory);
        store = place.open();
    }

    private void create(String id, String status, Instant updatedAt) {
        StreamHead head = new StreamHead(status, updatedAt, Optional.empty(), new PublicRecord(1, 1, 0));
        store.events()
                .create(
                        new NewStream(id, TenantId.DEFAULT, "Talk " + id, "COPILOT", NOON, Rows.events("1", "2"), head),
                        List.of(Rows.credential(id.hashCode(), id)));
    }

    private List<String> events(Position after) {
        return store.tail().after(after, 100).appended().stream()
                .map(event -> event.streamId() + event.version())
                .toList();
    }

    @Test
    void whatWasClosedBeforeAMomentGoesAndNothingElse() {
        create("a", "AGREED", NOON);
        create("b", "OPEN", NOON);
        create("c", "WALKED_AWAY", LATER);
        create("d", "EXPIRED", NOON.plusSeconds(1));

        assertThat(store.removals().closedBefore(LATER, 1)).isEqualTo(1);
        assertThat(store.events().read("a")).as("the oldest first").isEmpty();
        assertThat(store.removals().closedBefore(LATER, 9)).isEqualTo(1);
        assertThat(store.removals().closedBefore(LATER, 9)).isZero();

        assertThat(events(Position.START)).containsExactly("b1", "b2", "c1", "c2");
        assertThat(store.credentials().find(Rows.hash("a".hashCode()))).isEmpty();
        assertThat(store.credentials().find(Rows.hash("b".hashCode()))).isPresent();
        assertThat(store.index().contains(TenantId.DEFAULT, "a")).isFalse();
        assertThat(store.publicRecord().totals(TenantId.DEFAULT)).isEqualTo(new PublicRecord(4, 4, 0));
    }

    @Test
    void whoFollowsTheEventsMissesNothingOfWhatComesAfterwards() {
        create("a", "OPEN", NOON);
        create("b", "AGREED", NOON);
        Position end = store.tail().after(Position.START, 100).next();

        store.removals().closedBefore(LATER, 9);
        create("c", "OPEN", LATER);

        assertThat(events(end)).containsExactly("c1", "c2");
    }

    @Test
    void aWebhookGoesOnWhereItWasAlthoughTheEventThatItHadComeToIsGone() {
        create("a", "AGREED", NOON);
        create("b", "OPEN", NOON);
        create("c", "AGREED", NOON);
        store.webhooks().add(Rows.webhook("wh_1", new WebhookCursor("a", 1)), Rows.entry("audit_1"));
        store.webhooks().add(Rows.webhook("wh_2", new WebhookCursor("c", 2)), Rows.entry("audit_2"));
        List<Appended> all = store.tail().after(Position.START, 10).appended();
        store.deliveries().note(cursorOf("wh_2"), new WebhookCursor("c", 2), all, NOON);

        store.removals().closedBefore(LATER, 9);

        assertThat(cursorOf("wh_1").cursor()).isEqualTo(WebhookCursor.START);
        assertThat(cursorOf("wh_2").cursor()).isEqualTo(new WebhookCursor("b", 2));
        assertThat(store.deliveries().take("wh_2", "lease", NOON, LATER, 9))
                .extracting(delivery -> delivery.streamId())
                .containsExactly("b");
    }

    @Test
    void whatCouldNotBeToldOfANegotiationGoesWithIt() {
        create("a", "AGREED", NOON);
        create("b", "OPEN", NOON);
        store.webhooks().add(Rows.webhook("wh_1", WebhookCursor.START), Rows.entry("audit_1"));
        List<Appended> all = store.tail().after(Position.START, 10).appended();
        store.deliveries().note(cursorOf("wh_1"), new WebhookCursor("b", 2), all, NOON);
        for (Delivery each : store.deliveries().take("wh_1", "lease", NOON, LATER, 9)) {
            String event = each.streamId() + ".owner.1";
            DeadLetter letter = new DeadLetter("wh_1", each.streamId(), 1, event, "said", NOON, 10, "answered 500");
            store.deliveries().bury(each, letter, LATER);
        }

        assertThat(store.removals().closedBefore(LATER, 9)).isEqualTo(1);

        assertThat(store.deliveries().deadLetters("wh_1", Instant.EPOCH, "", 10))
                .extracting(DeadLetter::event)
                .containsExactly("b.owner.1");
    }

    private WebhookRow cursorOf(String id) {
        return store.webhooks().find(TenantId.DEFAULT, id).orElseThrow();
    }

    /** Whoever adds a table that has something of a tenant has it erased, and then adds it here. */
    @Test
    void noTableIsForgotten() {
        TreeSet<String> tables = place.columns().stream()
                .filter(column -> column.matches(".*\\.(tenant|negotiation|webhook|holder)"))
                .map(column -> column.substring(0, column.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tables)
                .containsExactlyInAnyOrder(
                        "api_key",
                        "audit",
                        "credential",
                        "erasure",
                        "event",
                        "kept_request",
                        "mandate_template",
                        "negotiation",
                        "public_record",
                        "removal",
                        "tenant_timing",
                        "webhook",
                        "webhook_dead_letter",
                        "webhook_delivery");
    }
}
