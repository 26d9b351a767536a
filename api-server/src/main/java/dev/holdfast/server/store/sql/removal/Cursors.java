package dev.holdfast.server.store.sql.removal;

import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.webhook.WebhookCursor;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the cursors of webhooks off events that go, onto the last one before that stays: between the two nothing is left that
 * anybody could be told of.
 */
final class Cursors {

    private static final String ON_WHAT_GOES =
            """
            SELECT webhook.id, cursor_negotiation, cursor_version
            FROM webhook JOIN negotiation ON negotiation.id = cursor_negotiation
            WHERE negotiation.number IN (SELECT negotiation FROM removal)""";
    private static final String LAST_THAT_STAYS =
            """
            SELECT id, stays.version FROM event AS stays JOIN negotiation ON number = stays.negotiation
            WHERE (%1$s) < (
                    SELECT %1$s FROM event AS goes
                    WHERE goes.negotiation = (SELECT number FROM negotiation WHERE id = ?) AND goes.version = ?)
                AND stays.negotiation NOT IN (SELECT negotiation FROM removal)
            ORDER BY %2$s LIMIT 1""";
    private static final String MOVE = "UPDATE webhook SET cursor_negotiation = ?, cursor_version = ? WHERE id = ?";

    private final String lastThatStays;

    private record Pointing(String webhook, WebhookCursor at) {}

    /** With the columns that give the order of all events. */
    Cursors(List<String> order) {
        this.lastThatStays =
                LAST_THAT_STAYS.formatted(String.join(", ", order), String.join(" DESC, ", order) + " DESC");
    }

    void moveOff(SqlSession session) throws SQLException {
        for (Pointing each : onWhatGoes(session)) {
            WebhookCursor to = before(session, each.at());
            PreparedStatement move = session.prepare(MOVE);
            move.setString(1, to.streamId());
            move.setLong(2, to.version());
            move.setString(3, each.webhook());
            move.executeUpdate();
        }
    }

    private static List<Pointing> onWhatGoes(SqlSession session) throws SQLException {
        List<Pointing> found = new ArrayList<>();
        try (ResultSet row = session.prepare(ON_WHAT_GOES).executeQuery()) {
            while (row.next()) {
                found.add(new Pointing(row.getString(1), new WebhookCursor(row.getString(2), row.getLong(3))));
            }
        }
        return found;
    }

    private WebhookCursor before(SqlSession session, WebhookCursor cursor) throws SQLException {
        PreparedStatement select = session.prepare(lastThatStays);
        select.setString(1, cursor.streamId());
        select.setLong(2, cursor.version());
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? new WebhookCursor(row.getString(1), row.getLong(2)) : WebhookCursor.START;
        }
    }
}
