package dev.holdfast.server.store.sql.webhook;

import static dev.holdfast.server.store.sql.webhook.DeliveryTable.moment;

import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.time.Microseconds;
import dev.holdfast.server.store.webhook.DeadLetter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table of events that webhooks could not be told. */
record DeadLetterTable(Writes writes, Reads reads) {

    private static final String INSERT =
            """
            INSERT INTO webhook_dead_letter (webhook, negotiation, version, event, type, died_at, attempts, failure)
            SELECT ?, number, ?, ?, ?, ?, ?, ? FROM negotiation WHERE id = ?
            ON CONFLICT (webhook, negotiation, version) DO NOTHING""";
    private static final String SELECT =
            """
            SELECT negotiation.id, dead.version, event, type, died_at, attempts, failure
            FROM webhook_dead_letter AS dead JOIN negotiation ON number = negotiation
            WHERE webhook = ? AND (died_at, event) > (?, ?) ORDER BY died_at, event LIMIT ?""";
    private static final String REPLAY =
            "UPDATE webhook_dead_letter SET due_at = ? WHERE webhook = ? AND (event = ? OR ? = '')";
    private static final String IS_DUE = "SELECT 1 FROM webhook_dead_letter WHERE webhook = ? AND due_at <= ? LIMIT 1";
    private static final String TAKE =
            """
            UPDATE webhook_dead_letter SET due_at = NULL WHERE webhook = ? AND event IN (
                SELECT event FROM webhook_dead_letter WHERE webhook = ? AND due_at <= ? ORDER BY died_at, event LIMIT ?)
                AND due_at IS NOT NULL
            RETURNING (SELECT id FROM negotiation WHERE number = webhook_dead_letter.negotiation), version, event, type,
                died_at, attempts, failure""";
    private static final String THIS = " WHERE webhook = ? AND event = ?";
    private static final String REMOVE = "DELETE FROM webhook_dead_letter" + THIS;
    private static final String FAILED = "UPDATE webhook_dead_letter SET attempts = attempts + 1, failure = ?" + THIS;

    static void insert(SqlSession session, DeadLetter letter) throws SQLException {
        PreparedStatement insert = session.prepare(INSERT);
        insert.setString(1, letter.webhook());
        insert.setLong(2, letter.version());
        insert.setString(3, letter.event());
        insert.setString(4, letter.type());
        insert.setLong(5, Microseconds.of(letter.diedAt()));
        insert.setInt(6, letter.attempts());
        insert.setString(7, letter.failure());
        insert.setString(8, letter.streamId());
        insert.executeUpdate();
    }

    List<DeadLetter> list(String webhook, Instant diedAt, String event, int limit) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(SELECT);
            select.setString(1, webhook);
            select.setLong(2, moment(diedAt));
            select.setString(3, event);
            select.setInt(4, limit);
            return rows(select, webhook);
        });
    }

    int replay(String webhook, String event, Instant now) {
        return writes.write(session -> {
            PreparedStatement update = session.prepare(REPLAY);
            update.setLong(1, moment(now));
            update.setString(2, webhook);
            update.setString(3, event);
            update.setString(4, event);
            return update.executeUpdate();
        });
    }

    List<DeadLetter> take(String webhook, Instant now, int limit) {
        return isDue(webhook, now) ? takeDue(webhook, now, limit) : List.of();
    }

    private boolean isDue(String webhook, Instant now) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(IS_DUE);
            select.setString(1, webhook);
            select.setLong(2, moment(now));
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        });
    }

    private List<DeadLetter> takeDue(String webhook, Instant now, int limit) {
        return writes.write(session -> {
            PreparedStatement update = session.prepare(TAKE);
            update.setString(1, webhook);
            update.setString(2, webhook);
            update.setLong(3, moment(now));
            update.setInt(4, limit);
            return rows(update, webhook);
        });
    }

    void remove(DeadLetter letter) {
        writes.write(session -> {
            PreparedStatement delete = session.prepare(REMOVE);
            delete.setString(1, letter.webhook());
            delete.setString(2, letter.event());
            return delete.executeUpdate();
        });
    }

    void failed(DeadLetter letter, String failure) {
        writes.write(session -> {
            PreparedStatement update = session.prepare(FAILED);
            update.setString(1, failure);
            update.setString(2, letter.webhook());
            update.setString(3, letter.event());
            return update.executeUpdate();
        });
    }

    private static List<DeadLetter> rows(PreparedStatement statement, String webhook) throws SQLException {
        List<DeadLetter> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(new DeadLetter(
                        webhook,
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        Microseconds.toInstant(row.getLong(5)),
                        row.getInt(6),
                        row.getString(7)));
            }
        }
        return List.copyOf(rows);
    }
}
