package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.index.PublicRecordQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Reads the sums that triggers keep, in one row or in a few parts. */
public final class PublicRecordTable implements PublicRecordQuery {

    private static final String TOTALS =
            """
            SELECT coalesce(sum(finals_announced), 0), coalesce(sum(finals_honoured), 0), coalesce(sum(walked_away), 0)
            FROM public_record WHERE tenant = ?""";

    private final Reads reads;

    public PublicRecordTable(Reads reads) {
        this.reads = reads;
    }

    @Override
    public PublicRecord totals(String tenant) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(TOTALS);
            select.setString(1, tenant);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new PublicRecord(row.getLong(1), row.getLong(2), row.getLong(3))
                        : PublicRecord.EMPTY;
            }
        });
    }
}
