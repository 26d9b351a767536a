package dev.holdfast.server.store.sql.webhook;

import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.time.Microseconds;
import dev.holdfast.server.store.webhook.DeadLetter;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.Delivery;
import dev.holdfast.server.store.webhook.Outstanding;
import dev.holdfast.server.store.webhook.WebhookCursor;
import dev.holdfast.server.store.webhook.WebhookRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The table of what is still to be delivered. */
public final class DeliveryTable implements Deliveries {

    private static final String NOTE =
            """
            INSERT INTO webhook_delivery (webhook, negotiation, told, wanted, attempts, due_at)
            SELECT ?, number, ?, ?, 0, ? FROM negotiation WHERE id = ?
            ON CONFLICT (webhook, negotiation) DO UPDATE SET wanted = CASE
                WHEN excluded.wanted > webhook_delivery.wanted THEN excluded.wanted
                ELSE webhook_delivery.wanted END""";

    /** Longer than anything is put off, or taken for: a later moment was written by a clock that was wrong. */
    private static final Duration FAR = Duration.ofHours(12);

    private static final String DUE =
            " webhook = ? AND (due_at <= ? OR due_at > ?) AND (taken_until IS NULL OR taken_until <= ? OR taken_until > ?)";
    private static final String IS_DUE = "SELECT 1 FROM webhook_delivery WHERE" + DUE + " LIMIT 1";
    private static final String TAKE =
            """
            UPDATE webhook_delivery SET taken_by = ?, taken_until = ?
            WHERE webhook = ? AND negotiation IN (
                SELECT negotiation FROM webhook_delivery WHERE%s
                ORDER BY due_at LIMIT ?%s)
            RETURNING (SELECT id FROM negotiation WHERE number = webhook_delivery.negotiation), told, wanted, attempts""";
    private static final String MINE =
            " WHERE webhook = ? AND negotiation = (SELECT number FROM negotiation WHERE id = ?) AND taken_by = ?";
    private static final String PROGRESS =
            "UPDATE webhook_delivery SET told = ?, attempts = 0, taken_until = ?" + MINE + " RETURNING wanted";
    private static final String FINISH = "DELETE FROM webhook_delivery" + MINE + " AND wanted <= ?";
    private static final String RETRY =
            "UPDATE webhook_delivery SET attempts = ?, due_at = ?, taken_by = NULL, taken_until = NULL" + MINE;

    private static final String OUTSTANDING =
            """
            SELECT
                (SELECT count(*) FROM (SELECT 1 FROM webhook_delivery JOIN webhook ON id = webhook
                    WHERE audience <> ? LIMIT ?) AS waiting),
                (SELECT count(*) FROM (SELECT 1 FROM webhook_dead_letter JOIN webhook ON id = webhook
                    WHERE audience <> ? LIMIT ?) AS dead)""";

    private final Writes writes;
    private final Reads reads;
    private final DeadLetterTable deadLetters;
    private final String take;

    /**
     * The table.
     *
     * @param skipTaken what a query says to pass rows by that another is just changing; empty where only one writes
     */
    public DeliveryTable(Writes writes, Reads reads, String skipTaken) {
        this.writes = writes;
        this.reads = reads;
        this.deadLetters = new DeadLetterTable(writes, reads);
        this.take = TAKE.formatted(DUE, skipTaken);
    }

    @Override
    public boolean note(WebhookRow webhook, WebhookCursor next, List<Appended> events, Instant now) {
        return writes.write(session -> {
            if (!WebhookTable.advance(session, webhook, next)) {
                return false;
            }
            PreparedStatement insert = session.prepare(NOTE);
            for (Appended event : events) {
                insert.setString(1, webhook.id());
                insert.setLong(2, event.version() - 1);
                insert.setLong(3, event.version());
                insert.setLong(4, moment(now));
                insert.setString(5, event.streamId());
                insert.executeUpdate();
            }
            return true;
        });
    }

    @Override
    public List<Delivery> take(String webhook, String lease, Instant now, Instant until, int limit) {
        // most rounds find nothing: looking costs less than a write
        return isDue(webhook, now) ? takeDue(webhook, lease, now, until, limit) : List.of();
    }

    private boolean isDue(String webhook, Instant now) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(IS_DUE);
            setDue(select, 1, webhook, now);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        });
    }

    private List<Delivery> takeDue(String webhook, String lease, Instant now, Instant until, int limit) {
        return writes.write(session -> {
            PreparedStatement update = session.prepare(take);
            update.setString(1, lease);
            update.setLong(2, moment(until));
            update.setString(3, webhook);
            update.setInt(setDue(update, 4, webhook, now), limit);
            List<Delivery> taken = new ArrayList<>();
            try (ResultSet row = update.executeQuery()) {
                while (row.next()) {
                    taken.add(new Delivery(
                            webhook, row.getString(1), lease, row.getLong(2), row.getLong(3), row.getInt(4)));
                }
            }
            return List.copyOf(taken);
        });
    }

    @Override
    public OptionalLong progress(Delivery delivery, long told, Instant until) {
        return writes.write(session -> progress(session, delivery, told, until));
    }

    private static OptionalLong progress(SqlSession session, Delivery delivery, long told, Instant until)
            throws SQLException {
        PreparedStatement update = session.prepare(PROGRESS);
        update.setLong(1, told);
        update.setLong(2, moment(until));
        setMine(update, 3, delivery);
        try (ResultSet row = update.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    @Override
    public boolean finish(Delivery delivery, long told) {
        return writes.write(session -> {
            PreparedStatement delete = session.prepare(FINISH);
            setMine(delete, 1, delivery);
            delete.setLong(4, told);
            return delete.executeUpdate() == 1;
        });
    }

    @Override
    public void retry(Delivery delivery, int attempts, Instant dueAt) {
        writes.write(session -> {
            PreparedStatement update = session.prepare(RETRY);
            update.setInt(1, attempts);
            update.setLong(2, moment(dueAt));
            setMine(update, 3, delivery);
            return update.executeUpdate();
        });
    }

    @Override
    public OptionalLong bury(Delivery delivery, DeadLetter letter, Instant until) {
        return writes.write(session -> {
            OptionalLong wanted = progress(session, delivery, letter.version(), until);
            if (wanted.isPresent()) {
                DeadLetterTable.insert(session, letter);
            }
            return wanted;
        });
    }

    @Override
    public List<DeadLetter> deadLetters(String webhook, Instant diedAt, String event, int limit) {
        return deadLetters.list(webhook, diedAt, event, limit);
    }

    @Override
    public int replay(String webhook, String event, Instant now) {
        return deadLetters.replay(webhook, event, now);
    }

    @Override
    public List<DeadLetter> takeReplays(String webhook, Instant now, int limit) {
        return deadLetters.take(webhook, now, limit);
    }

    @Override
    public void revived(DeadLetter letter) {
        deadLetters.remove(letter);
    }

    @Override
    public void stillDead(DeadLetter letter, String failure) {
        deadLetters.failed(letter, failure);
    }

    @Override
    public Outstanding outstanding(String exceptAudience) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(OUTSTANDING);
            for (int figure = 0; figure < 2; figure++) {
                select.setString(2 * figure + 1, exceptAudience);
                select.setLong(2 * figure + 2, Outstanding.MOST);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Outstanding(row.getLong(1), row.getLong(2));
            }
        });
    }

    private static int setDue(PreparedStatement statement, int first, String webhook, Instant now) throws SQLException {
        statement.setString(first, webhook);
        for (int pair = first + 1; pair < first + 5; pair += 2) {
            statement.setLong(pair, moment(now));
            statement.setLong(pair + 1, moment(now.plus(FAR)));
        }
        return first + 5;
    }

    private static void setMine(PreparedStatement statement, int first, Delivery delivery) throws SQLException {
        statement.setString(first, delivery.webhook());
        statement.setString(first + 1, delivery.streamId());
        statement.setString(first + 2, delivery.lease());
    }

    static long moment(Instant instant) {
        return Microseconds.of(Microseconds.truncate(instant));
    }
}
