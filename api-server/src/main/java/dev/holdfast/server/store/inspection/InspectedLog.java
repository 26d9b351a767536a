package dev.holdfast.server.store.inspection;

import dev.holdfast.server.store.chain.Link;
import dev.holdfast.server.store.chain.LogChain;
import dev.holdfast.server.store.codec.EncodedEvent;
import dev.holdfast.server.store.sql.SqlSession;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The log of a negotiation as it is, and the first place where it is not as it was written.
 *
 * @param events all events that are there
 * @param brokenAt the first event whose version or link does not follow from those before it
 */
record InspectedLog(List<EncodedEvent> events, Optional<Long> brokenAt) {

    private static final String EVENTS =
            "SELECT version, type, at, payload, link FROM event WHERE negotiation = ? ORDER BY version";

    static InspectedLog read(SqlSession session, InspectedRow negotiation) throws SQLException {
        PreparedStatement select = session.prepare(EVENTS);
        select.setLong(1, negotiation.number());
        List<EncodedEvent> events = new ArrayList<>();
        Optional<Long> broken = Optional.empty();
        Link link = Link.origin(LogChain.origin(negotiation.tenant(), negotiation.id()));
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long version = row.getLong(1);
                String type = Objects.toString(row.getString(2));
                String payload = Objects.toString(row.getString(4));
                events.add(new EncodedEvent(type, payload));
                link = link.next(LogChain.text(version, type, row.getLong(3), payload));
                boolean follows = version == events.size() && Arrays.equals(link.bytes(), row.getBytes(5));
                if (!follows && broken.isEmpty()) {
                    broken = Optional.of((long) events.size());
                }
            }
        }
        return new InspectedLog(events, broken);
    }
}
