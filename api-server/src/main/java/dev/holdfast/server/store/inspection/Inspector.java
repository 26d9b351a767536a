package dev.holdfast.server.store.inspection;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.server.store.codec.EventCodec;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.negotiation.StreamHeads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Follows the chain of every negotiation, replays its events, and compares what is kept beside them. The session must see
 * one moment.
 */
public final class Inspector {

    private static final int PAGE = 500;
    private static final int MOST_FINDINGS = 100;
    private static final List<Long> NOTHING = List.of(0L, 0L, 0L);
    private static final String ALL_EVENTS = "SELECT count(*) FROM event";
    private static final String SUMS =
            """
            SELECT tenant, sum(finals_announced), sum(finals_honoured), sum(walked_away)
            FROM public_record GROUP BY tenant""";

    private final SqlSession session;
    private final EventCodec codec = new EventCodec();
    private final List<String> findings = new ArrayList<>();
    private final Map<String, List<Long>> records = new LinkedHashMap<>();
    private long negotiations;
    private long events;

    private Inspector(SqlSession session) {
        this.session = session;
    }

    public static Inspection inspect(SqlSession session) throws SQLException {
        Inspector inspector = new Inspector(session);
        inspector.everyNegotiation();
        inspector.countsAndSums();
        return new Inspection(inspector.negotiations, inspector.events, inspector.findings);
    }

    private void everyNegotiation() throws SQLException {
        List<InspectedRow> page = page(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            for (InspectedRow row : page) {
                negotiation(row);
            }
            page = page(page.get(page.size() - 1).number());
        }
    }

    private List<InspectedRow> page(long after) throws SQLException {
        PreparedStatement select = session.prepare(InspectedRow.PAGE);
        select.setLong(1, after);
        select.setInt(2, PAGE);
        List<InspectedRow> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(InspectedRow.of(row));
            }
        }
        return rows;
    }

    private void negotiation(InspectedRow row) throws SQLException {
        InspectedLog log = InspectedLog.read(session, row);
        negotiations++;
        events += log.events().size();
        records.merge(row.tenant(), row.record(), Inspector::sum);
        if (log.brokenAt().isPresent()) {
            find(row, "event " + log.brokenAt().get() + " does not follow from those before it");
        } else if (log.events().size() != row.version()) {
            find(row, "the number of its events is not its version");
        } else {
            replay(row, log);
        }
    }

    private void replay(InspectedRow row, InspectedLog log) {
        try {
            List<NegotiationEvent> told = codec.decode(log.events());
            compare(row, told.get(0).at(), Negotiation.replay(told));
        } catch (RuntimeException unreadable) {
            // whatever its words are, they may hold a value
            find(row, "its events cannot be replayed");
        }
    }

    private void compare(InspectedRow row, Instant begun, Negotiation replayed) {
        Charter charter = replayed.course().charter();
        StreamHead head = StreamHeads.of(replayed);
        Optional<Long> due = head.nextDueAt().map(Microseconds::of);
        boolean same = row.id().equals(charter.id().toString())
                && row.title().equals(charter.title().replace('\u0000', '\uFFFD'))
                && row.mode().equals(charter.mode().name())
                && row.status().equals(head.status())
                && row.createdAt() == Microseconds.of(Microseconds.truncate(begun))
                && row.updatedAt() == Microseconds.of(head.updatedAt())
                && row.nextDueAt().equals(due)
                && row.record().equals(counts(head.record()));
        if (!same) {
            find(row, "what is kept beside its events is not what they tell");
        }
    }

    private static List<Long> counts(PublicRecord record) {
        return List.of(record.finalsAnnounced(), record.finalsHonoured(), record.walkedAway());
    }

    private static List<Long> sum(List<Long> some, List<Long> more) {
        return List.of(some.get(0) + more.get(0), some.get(1) + more.get(1), some.get(2) + more.get(2));
    }

    private void countsAndSums() throws SQLException {
        try (ResultSet count = session.prepare(ALL_EVENTS).executeQuery()) {
            if (!count.next() || count.getLong(1) != events) {
                find("There are events of no negotiation.");
            }
        }
        records.values().removeIf(NOTHING::equals);
        Map<String, List<Long>> kept = new LinkedHashMap<>();
        try (ResultSet sum = session.prepare(SUMS).executeQuery()) {
            while (sum.next()) {
                kept.put(Objects.toString(sum.getString(1)), List.of(sum.getLong(2), sum.getLong(3), sum.getLong(4)));
            }
        }
        kept.values().removeIf(NOTHING::equals);
        if (!kept.equals(records)) {
            find("The sums of the public record are not those of the negotiations.");
        }
    }

    private void find(InspectedRow row, String what) {
        find("Negotiation " + row.id() + ": " + what + ".");
    }

    private void find(String sentence) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(sentence);
        }
    }
}
