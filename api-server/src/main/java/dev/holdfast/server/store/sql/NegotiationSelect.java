package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.index.NegotiationQuery;
import dev.holdfast.server.store.index.NegotiationQuery.Order;
import dev.holdfast.server.store.index.NegotiationQuery.Span;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query for negotiations as SQL: one text for each combination of conditions, all values as parameters. */
final class NegotiationSelect {

    private final StringBuilder conditions = new StringBuilder(" WHERE tenant = ?");
    private final List<Object> values = new ArrayList<>();

    private NegotiationSelect(String tenant) {
        values.add(tenant);
    }

    static NegotiationSelect of(NegotiationQuery query, Optional<PageCursor> after, int rows) {
        NegotiationSelect select = new NegotiationSelect(query.tenant());
        boolean newestFirst = query.order() == Order.NEWEST_FIRST;
        if (!query.states().isEmpty()) {
            select.add(" AND status IN (?" + ", ?".repeat(query.states().size() - 1) + ")", query.states());
        }
        query.mode().ifPresent(mode -> select.add(" AND mode = ?", List.of(mode)));
        select.add("created_at", query.created());
        select.add("updated_at", query.updated());
        after.ifPresent(place -> select.add(
                " AND (created_at, id) " + (newestFirst ? "<" : ">") + " (?, ?)",
                List.of(Microseconds.of(place.createdAt()), place.id())));
        String direction = newestFirst ? " DESC" : "";
        select.add(" ORDER BY created_at" + direction + ", id" + direction + " LIMIT ?", List.of((long) rows));
        return select;
    }

    private void add(String column, Span span) {
        span.from().ifPresent(from -> add(" AND " + column + " >= ?", List.of(Microseconds.of(from))));
        span.until().ifPresent(until -> add(" AND " + column + " < ?", List.of(Microseconds.of(until))));
    }

    private void add(String sql, Iterable<?> parameters) {
        conditions.append(sql);
        parameters.forEach(values::add);
    }

    PreparedStatement prepared(SqlSession session, String columns) throws SQLException {
        PreparedStatement select = session.prepare(columns + conditions);
        for (int index = 0; index < values.size(); index++) {
            if (values.get(index) instanceof Long number) {
                select.setLong(index + 1, number);
            } else {
                select.setString(index + 1, (String) values.get(index));
            }
        }
        return select;
    }
}
