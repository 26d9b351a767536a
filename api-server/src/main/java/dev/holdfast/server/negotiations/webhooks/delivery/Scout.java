package dev.holdfast.server.negotiations.webhooks.delivery;

import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tail.TailPage;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.WebhookCursor;
import dev.holdfast.server.store.webhook.WebhookRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks what webhooks are to be told. How far it has looked where there was nothing for a webhook is remembered and not
 * written down: every event of every tenant would cost every webhook a write.
 */
final class Scout {

    private static final int PAGE = 500;
    private static final int MOST_NOT_WRITTEN_DOWN = 10_000;

    private final EventTail tail;
    private final Deliveries deliveries;
    private final Map<String, Seen> seen = new HashMap<>();

    /**
     * How far this server has looked for a webhook.
     *
     * @param cursor what is written down
     * @param passed how many events since then were of no concern
     */
    private record Seen(WebhookCursor cursor, Position position, int passed) {}

    Scout(EventTail tail, Deliveries deliveries) {
        this.tail = tail;
        this.deliveries = deliveries;
    }

    /** Notes what is new for a webhook; answers whether there may be more. */
    boolean look(WebhookRow webhook, Instant now) {
        Optional<Seen> from = from(webhook);
        if (from.isEmpty()) {
            return false;
        }
        TailPage page = tail.after(from.get().position(), PAGE);
        if (page.appended().isEmpty()) {
            return false;
        }
        List<Appended> theirs = page.of(webhook.tenant()).appended();
        int passed = from.get().passed() + page.appended().size();
        if (theirs.isEmpty() && passed < MOST_NOT_WRITTEN_DOWN) {
            seen.put(webhook.id(), new Seen(webhook.cursor(), page.next(), passed));
            return !page.isLast();
        }
        Appended last = page.appended().get(page.appended().size() - 1);
        WebhookCursor next = new WebhookCursor(last.streamId(), last.version());
        if (deliveries.note(webhook, next, theirs, now)) {
            seen.put(webhook.id(), new Seen(next, page.next(), 0));
        }
        return !page.isLast();
    }

    /** Where to look from; empty if that cannot be read yet. Another server may have looked further. */
    private Optional<Seen> from(WebhookRow webhook) {
        Seen known = seen.get(webhook.id());
        if (known != null && known.cursor().equals(webhook.cursor())) {
            return Optional.of(known);
        }
        Optional<Position> written = webhook.cursor().equals(WebhookCursor.START)
                ? Optional.of(Position.START)
                : tail.behind(webhook.cursor().streamId(), webhook.cursor().version());
        return written.map(position -> new Seen(webhook.cursor(), position, 0));
    }
}
