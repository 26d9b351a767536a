package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.chain.Link;
import dev.holdfast.server.store.chain.LogChain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Fills in the links of events that were written before there were links: SQLite alone has no SHA-256. */
final class ChainEvents implements Callback {

    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("6");

    private static final String EVENTS =
            """
            SELECT seq, event.negotiation, event.version, type, at, payload, tenant, id
            FROM event JOIN negotiation ON number = event.negotiation
            ORDER BY event.negotiation, event.version""";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE
                && VERSION.equals(context.getMigrationInfo().getVersion());
    }

    /** Both the columns and what fills them, or nothing. */
    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "chain events";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            chain(context.getConnection());
        } catch (SQLException fault) {
            throw new FlywayException("The events cannot be chained: " + fault.getMessage(), fault);
        }
    }

    private static void chain(Connection connection) throws SQLException {
        try (Statement read = connection.createStatement();
                PreparedStatement fill = connection.prepareStatement("UPDATE event SET link = ? WHERE seq = ?");
                ResultSet row = read.executeQuery(EVENTS)) {
            long negotiation = -1;
            Link link = Link.origin("");
            while (row.next()) {
                if (row.getLong(2) != negotiation) {
                    negotiation = row.getLong(2);
                    link = Link.origin(LogChain.origin(row.getString(7), row.getString(8)));
                }
                link = link.next(LogChain.text(row.getLong(3), row.getString(4), row.getLong(5), row.getString(6)));
                fill.setBytes(1, link.bytes());
                fill.setLong(2, row.getLong(1));
                fill.executeUpdate();
            }
        }
    }
}
