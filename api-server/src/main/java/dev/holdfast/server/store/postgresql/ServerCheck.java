package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Refuses a database that could lose what was acknowledged, or that cannot keep what it will be given. */
final class ServerCheck {

    private static final int OLDEST = 15;
    private static final int PER_MAJOR_VERSION = 10_000;
    private static final String ASK =
            """
            SELECT current_setting('server_version_num')::int, current_setting('server_encoding'),
                pg_is_in_recovery(), current_setting('fsync'), current_setting('full_page_writes'),
                current_setting('synchronous_commit')""";

    private ServerCheck() {}

    static void check(SqlSession session, String place) throws SQLException {
        try (ResultSet answer = session.prepare(ASK).executeQuery()) {
            answer.next();
            require(answer.getInt(1) >= OLDEST * PER_MAJOR_VERSION, place, "is older than PostgreSQL " + OLDEST);
            require("UTF8".equals(answer.getString(2)), place, "does not keep its texts in UTF8");
            require(!answer.getBoolean(3), place, "is a standby, which takes no writes");
            requireOn("fsync", answer.getString(4), place);
            requireOn("full_page_writes", answer.getString(5), place);
            requireOn("synchronous_commit", answer.getString(6), place);
        }
    }

    /** There are several ways of being on, and one of being off. */
    private static void requireOn(String setting, String value, String place) {
        require(
                !"off".equals(value),
                place,
                "runs with " + setting + "=off, and so may lose what was acknowledged. Switch it on");
    }

    private static void require(boolean met, String place, String what) {
        if (!met) {
            throw new StoreStartFailure("The database " + place + " " + what + ".");
        }
    }
}
