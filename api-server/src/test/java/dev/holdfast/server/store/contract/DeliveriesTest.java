package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.webhook.DeadLetter;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.Delivery;
import dev.holdfast.server.store.webhook.WebhookCursor;
import dev.holdfast.server.store.webhook.WebhookRow;
import dev.holdfast.server.store.webhook.WebhookRow.OldSecret;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DeliveriesTest {

    private static final Instant NOON = Rows.NOON;

    private final Database database;

    @AutoClose
    private Store store;

    private Deliveries deliveries;

    DeliveriesTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
        deliveries = store.deliveries();
        store.webhooks().add(Rows.webhook("wh_1", WebhookCursor.START), Rows.entry("audit_1"));
    }

    @Test
    void whatAWrongClockHasTakenOrPutOffForLongerThanAnythingCanBeTaken() {
        Instant wrong = NOON.plusSeconds(365 * 86_400);
        store.events().create(Rows.stream("a", "1"), List.of());
        List<Appended> events = store.tail().after(Position.START, 10).appended();
        deliveries.note(webhook(), new WebhookCursor("a", 1), events, NOON);

        Delivery lost = deliveries
                .take("wh_1", "lease 1", wrong, wrong.plusSeconds(60), 10)
                .get(0);
        Delivery taken = deliveries
                .take("wh_1", "lease 2", NOON, NOON.plusSeconds(60), 10)
                .get(0);
        assertThat(taken.streamId()).isEqualTo(lost.streamId());
        assertThat(deliveries.take("wh_1", "lease 3", NOON, NOON.plusSeconds(60), 10))
                .as("within its lease")
                .isEmpty();

        deliveries.retry(taken, 1, wrong);
        assertThat(deliveries.take("wh_1", "lease 4", NOON, NOON.plusSeconds(60), 10))
                .hasSize(1);
    }

    private WebhookRow webhook() {
        return store.webhooks().find(TenantId.DEFAULT, "wh_1").orElseThrow();
    }

    /** Appends to a stream and notes that the webhook is to be told. */
    private void noted() {
        store.events().create(Rows.stream("a", "1", "2"), List.of());
        assertThat(note(webhook(), "a", 2)).isTrue();
    }

    private boolean note(WebhookRow webhook, String stream, long version) {
        List<Appended> events = store.tail().after(Position.START, 100).appended().stream()
                .filter(event -> event.streamId().equals(stream))
                .toList();
        return deliveries.note(webhook, new WebhookCursor(stream, version), events, NOON);
    }

    private List<Delivery> take(String lease, Instant now) {
        return deliveries.take("wh_1", lease, now, now.plusSeconds(60), 10);
    }

    @Test
    void aWebhookIsWhatWasAddedUntilItIsChangedOrRemoved() {
        assertThat(webhook()).isEqualTo(Rows.webhook("wh_1", WebhookCursor.START));
        OldSecret old = new OldSecret("sealed", NOON.plusSeconds(60));

        store.webhooks().rotate(TenantId.DEFAULT, "wh_1", "another", old, Rows.entry("audit_2"));
        store.webhooks().setDisabled(TenantId.DEFAULT, "wh_1", Optional.of("gone"), Rows.entry("audit_3"));

        assertThat(webhook().secret()).isEqualTo("another");
        assertThat(webhook().oldSecret()).contains(old);
        assertThat(webhook().disabledBecause()).contains("gone");
        assertThat(store.webhooks().enabled()).isEmpty();
        assertThat(store.webhooks().find("elsewhere", "wh_1")).isEmpty();
        assertThat(store.webhooks().remove("elsewhere", "wh_1", Rows.entry("audit_4")))
                .isFalse();
        noted();
        assertThat(store.webhooks().remove(TenantId.DEFAULT, "wh_1", Rows.entry("audit_5")))
                .isTrue();
        assertThat(store.webhooks().ofTenant(TenantId.DEFAULT)).isEmpty();
    }

    @Test
    void whatIsNotedIsTakenByOneUntilItsLeaseIsOver() {
        noted();

        assertThat(take("one", NOON)).containsExactly(new Delivery("wh_1", "a", "one", 0, 2, 0));
        assertThat(take("other", NOON)).isEmpty();
        assertThat(take("other", NOON.plusSeconds(61))).containsExactly(new Delivery("wh_1", "a", "other", 0, 2, 0));
    }

    @Test
    void whoHasLostTheLeaseChangesNothing() {
        noted();
        Delivery lost = take("one", NOON).get(0);
        take("other", NOON.plusSeconds(61));

        assertThat(deliveries.progress(lost, 2, NOON)).isEmpty();
        assertThat(deliveries.finish(lost, 2)).isFalse();
        deliveries.retry(lost, 9, NOON);
        assertThat(take("third", NOON.plusSeconds(200))).containsExactly(new Delivery("wh_1", "a", "third", 0, 2, 0));
    }

    @Test
    void whoWasSecondToLookNotesNothing() {
        WebhookRow before = webhook();
        noted();

        assertThat(note(before, "a", 2)).isFalse();
    }

    @Test
    void whatIsAppendedMeanwhileIsDeliveredToo() {
        noted();
        Delivery taken = take("one", NOON).get(0);
        store.events().append(Rows.append("a", 2, "3"));
        note(webhook(), "a", 3);

        assertThat(deliveries.finish(taken, 2)).isFalse();
        assertThat(deliveries.progress(taken, 2, NOON.plusSeconds(60))).isEqualTo(OptionalLong.of(3));
        assertThat(deliveries.finish(taken, 3)).isTrue();
        assertThat(take("other", NOON.plusSeconds(200))).isEmpty();
    }

    @Test
    void whatFailedComesBackWhenItIsDue() {
        noted();
        deliveries.retry(take("one", NOON).get(0), 1, NOON.plusSeconds(5));

        assertThat(take("one", NOON.plusSeconds(4))).isEmpty();
        assertThat(take("one", NOON.plusSeconds(5))).containsExactly(new Delivery("wh_1", "a", "one", 0, 2, 1));
    }

    @Test
    void aDeadLetterIsListedAndReplayedUntilItArrives() {
        noted();
        Delivery taken = take("one", NOON).get(0);
        DeadLetter letter = new DeadLetter("wh_1", "a", 1, "a.owner.1", "said", NOON, 10, "answered 500");

        assertThat(deliveries.bury(taken, letter, NOON.plusSeconds(60))).isEqualTo(OptionalLong.of(2));
        assertThat(deliveries.deadLetters("wh_1", Instant.EPOCH, "", 10)).containsExactly(letter);
        assertThat(deliveries.deadLetters("wh_1", NOON, "a.owner.1", 10)).isEmpty();
        assertThat(deliveries.takeReplays("wh_1", NOON, 10)).isEmpty();

        assertThat(deliveries.replay("wh_1", "a.owner.9", NOON)).isZero();
        assertThat(deliveries.replay("wh_1", "", NOON)).isEqualTo(1);
        assertThat(deliveries.takeReplays("wh_1", NOON, 10)).containsExactly(letter);
        assertThat(deliveries.takeReplays("wh_1", NOON, 10)).isEmpty();
        deliveries.stillDead(letter, "answered 503");
        DeadLetter again = deliveries.deadLetters("wh_1", Instant.EPOCH, "", 10).get(0);
        assertThat(again.attempts()).isEqualTo(11);
        assertThat(again.failure()).isEqualTo("answered 503");
        deliveries.revived(letter);
        assertThat(deliveries.deadLetters("wh_1", Instant.EPOCH, "", 10)).isEmpty();
    }
}
