package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events that were restored from a dump keep the numbers of their transactions, which mean nothing in another cluster: where
 * its own are lower, those who follow the events would see nothing new until it has caught up. What is restored is done, so it
 * can be put before everything that comes, in the order of its sequence.
 */
final class RestoredEvents {

    private static final Logger LOG = LoggerFactory.getLogger(RestoredEvents.class);

    /** No transaction that this cluster has begun, and whose events can be seen, has such a number. */
    private static final String FROM_ELSEWHERE =
            "SELECT EXISTS (SELECT 1 FROM event WHERE tx >= pg_snapshot_xmax(pg_current_snapshot()))";

    /** Servers that start at the same time do it once; whoever appends meanwhile waits. */
    private static final String ALONE = "LOCK TABLE event IN SHARE ROW EXCLUSIVE MODE";

    /** All of them: the numbers of the other cluster may lie on both sides of those of this one. */
    private static final String PUT_FIRST = "UPDATE event SET tx = '0' WHERE tx <> '0'";

    private RestoredEvents() {}

    static void putInOrder(SqlSession session) throws SQLException {
        if (!areFromElsewhere(session)) {
            return;
        }
        session.execute("BEGIN");
        session.execute(ALONE);
        if (areFromElsewhere(session)) {
            int events = session.prepare(PUT_FIRST).executeUpdate();
            LOG.info("{} events come from another database cluster and were put before all that follow", events);
        }
        session.execute("COMMIT");
    }

    private static boolean areFromElsewhere(SqlSession session) throws SQLException {
        try (ResultSet answer = session.prepare(FROM_ELSEWHERE).executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
