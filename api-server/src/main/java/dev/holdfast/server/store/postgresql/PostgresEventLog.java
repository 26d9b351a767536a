package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.VersionConflict;
import dev.holdfast.server.store.chain.LogChain;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.request.Marks;
import dev.holdfast.server.store.sql.NegotiationTable;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Streams;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.tail.Bell;
import dev.holdfast.server.store.time.Microseconds;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/**
 * Writes events together with the head of their stream, each command as one statement: one way to the database and back,
 * and no lock is held in between, whatever becomes of the server that sent it.
 */
final class PostgresEventLog implements EventLog {

    private static final String EVENTS =
            """
            INSERT INTO event (negotiation, version, type, at, payload, link)
            SELECT number, added.version, added.type, added.at, added.payload,
                link_after(%s, event_text(added.version, added.type, added.at, added.payload))
                    OVER (ORDER BY added.version)
            FROM head, unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[]) AS added (version, type, at, payload)
            ORDER BY added.version""";
    private static final String FROM_ORIGIN = "sha256(convert_to(?, 'UTF8'))";

    /** Nothing, and so a violation, if that event is not there. */
    private static final String FROM_LAST =
            "(SELECT link FROM event AS last WHERE last.negotiation = head.number AND last.version = ?)";

    private static final String CREDENTIALS =
            """
            INSERT INTO credential (hash, id, negotiation, role, holder, created_at, created_by, expires_at, revoked_at)
            SELECT added.hash, added.id, number, added.role, added.holder, added.created_at, added.created_by,
                added.expires_at, added.revoked_at
            FROM head, unnest(?::bytea[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::bigint[],
                ?::bigint[]) AS added (hash, id, role, holder, created_at, created_by, expires_at, revoked_at)""";
    private static final String CREATE = "WITH head AS (" + NegotiationTable.INSERT + "), holders AS (" + CREDENTIALS
            + ") " + EVENTS.formatted(FROM_ORIGIN);

    /** What an append is, for measurements too. */
    static final String APPEND = "WITH head AS (" + NegotiationTable.UPDATE + ") " + EVENTS.formatted(FROM_LAST);

    private final PostgresAccess access;
    private final Writes writes;
    private final Marks marks;
    private final Streams streams;
    private final Bell bell;

    PostgresEventLog(PostgresAccess access, Writes writes, Marks marks, Bell bell) {
        this.bell = bell;
        this.access = access;
        this.writes = writes;
        this.marks = marks;
        this.streams = new Streams(access);
    }

    @Override
    public long create(NewStream stream, List<CredentialRow> credentials) {
        CredentialRow.requireAllOf(stream.tenant(), stream.id(), credentials);
        return write(session -> {
            PreparedStatement create = session.prepare(CREATE);
            int next = NegotiationTable.setNew(create, stream);
            next = setCredentials(session, create, next, credentials);
            create.setString(next, LogChain.origin(stream.tenant(), stream.id()));
            setEvents(session, create, next + 1, 1, stream.events());
            requireSome(create.executeUpdate(), session, stream.id(), 0);
            return (long) stream.events().size();
        });
    }

    @Override
    public long append(Append append) {
        return write(session -> {
            requireSome(append(session, append), session, append.streamId(), append.expectedVersion());
            return append.nextVersion();
        });
    }

    /** How many events were written: none if the stream was not at the expected version. */
    static int append(SqlSession session, Append append) throws SQLException {
        return append(session, APPEND, append);
    }

    static int append(SqlSession session, String sql, Append append) throws SQLException {
        PreparedStatement statement = session.prepare(sql);
        int next = NegotiationTable.setNext(statement, append);
        statement.setLong(next, append.expectedVersion());
        setEvents(session, statement, next + 1, append.expectedVersion() + 1, append.events());
        return statement.executeUpdate();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public List<StoredEvent> read(String streamId) {
        return streams.read(streamId);
    }

    @Override
    public List<StoredEvent> readAfter(String streamId, long version, int limit) {
        return streams.readAfter(streamId, version, limit);
    }

    /** A statement alone needs no transaction, unless something must go with it. */
    private <T> T write(Reads.Query<T> statement) {
        T written = marks.waiting().isPresent() ? writes.write(statement::run) : access.writeAtOnce(statement);
        bell.ring();
        return written;
    }

    private static void requireSome(int written, SqlSession session, String streamId, long expected)
            throws SQLException {
        if (written == 0) {
            throw new VersionConflict(streamId, expected, NegotiationTable.version(session, streamId));
        }
    }

    private static void setEvents(
            SqlSession session, PreparedStatement statement, int first, long firstVersion, List<NewEvent> events)
            throws SQLException {
        Long[] versions = LongStream.range(firstVersion, firstVersion + events.size())
                .boxed()
                .toArray(Long[]::new);
        statement.setArray(first, session.array("int8", versions));
        statement.setArray(first + 1, session.array("text", column(events, NewEvent::type, String[]::new)));
        statement.setArray(
                first + 2, session.array("int8", column(events, event -> Microseconds.of(event.at()), Long[]::new)));
        statement.setArray(first + 3, session.array("text", column(events, NewEvent::payload, String[]::new)));
    }

    private static int setCredentials(
            SqlSession session, PreparedStatement statement, int first, List<CredentialRow> rows) throws SQLException {
        statement.setArray(
                first, session.array("bytea", column(rows, row -> row.hash().bytes(), byte[][]::new)));
        statement.setArray(first + 1, session.array("text", column(rows, CredentialRow::id, String[]::new)));
        statement.setArray(first + 2, session.array("text", column(rows, CredentialRow::role, String[]::new)));
        statement.setArray(first + 3, session.array("text", column(rows, CredentialRow::holder, String[]::new)));
        statement.setArray(
                first + 4, session.array("int8", column(rows, row -> Microseconds.of(row.createdAt()), Long[]::new)));
        statement.setArray(first + 5, session.array("text", column(rows, CredentialRow::createdBy, String[]::new)));
        statement.setArray(first + 6, session.array("int8", column(rows, row -> orNull(row.expiresAt()), Long[]::new)));
        statement.setArray(first + 7, session.array("int8", column(rows, row -> orNull(row.revokedAt()), Long[]::new)));
        return first + 8;
    }

    /** The database's word for nothing. */
    private static Long orNull(Optional<Instant> moment) {
        return moment.map(Microseconds::of).orElse(null);
    }

    private static <R, T> T[] column(List<R> rows, Function<R, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
