package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.index.PublicRecordQuery;
import java.sql.ResultSet;

/** Reads the sums that triggers keep. */
final class SqlitePublicRecord implements PublicRecordQuery {

    private static final String TOTALS = "SELECT finals_announced, finals_honoured, walked_away FROM public_record";

    private final ReadPool reads;

    SqlitePublicRecord(ReadPool reads) {
        this.reads = reads;
    }

    @Override
    public PublicRecord totals() {
        return reads.read(session -> {
            try (ResultSet row = session.prepare(TOTALS).executeQuery()) {
                return row.next()
                        ? new PublicRecord(row.getLong(1), row.getLong(2), row.getLong(3))
                        : PublicRecord.EMPTY;
            }
        });
    }
}
