package dev.holdfast.server.store.sql.webhook;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.sql.Moments;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.sql.access.AuditTable;
import dev.holdfast.server.store.time.Microseconds;
import dev.holdfast.server.store.webhook.WebhookCursor;
import dev.holdfast.server.store.webhook.WebhookRow;
import dev.holdfast.server.store.webhook.WebhookRow.OldSecret;
import dev.holdfast.server.store.webhook.Webhooks;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The webhook table. */
public final class WebhookTable implements Webhooks {

    private static final String NAMES =
            """
            id, tenant, audience, url, description, secret, old_secret, old_secret_ends_at, created_at, created_by,
            disabled_because, cursor_negotiation, cursor_version""";
    private static final String BY_ID = "SELECT " + NAMES + " FROM webhook WHERE tenant = ? AND id = ?";
    private static final String BY_TENANT =
            "SELECT " + NAMES + " FROM webhook WHERE tenant = ? ORDER BY created_at, id";
    private static final String ENABLED =
            "SELECT " + NAMES + " FROM webhook WHERE disabled_because IS NULL ORDER BY id";
    private static final String INSERT =
            "INSERT INTO webhook (" + NAMES + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ROTATE =
            "UPDATE webhook SET secret = ?, old_secret = ?, old_secret_ends_at = ? WHERE tenant = ? AND id = ?";
    private static final String DISABLE = "UPDATE webhook SET disabled_because = ? WHERE tenant = ? AND id = ?";
    private static final List<String> REMOVE = List.of(
            "DELETE FROM webhook_dead_letter WHERE webhook IN (SELECT id FROM webhook WHERE tenant = ? AND id = ?)",
            "DELETE FROM webhook_delivery WHERE webhook IN (SELECT id FROM webhook WHERE tenant = ? AND id = ?)",
            "DELETE FROM webhook WHERE tenant = ? AND id = ?");

    private final Writes writes;
    private final Reads reads;

    public WebhookTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Optional<WebhookRow> find(String tenant, String id) {
        return list(BY_ID, tenant, id).stream().findFirst();
    }

    @Override
    public List<WebhookRow> ofTenant(String tenant) {
        return list(BY_TENANT, tenant);
    }

    @Override
    public List<WebhookRow> enabled() {
        return list(ENABLED);
    }

    private List<WebhookRow> list(String sql, String... parameters) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(sql);
            for (int index = 0; index < parameters.length; index++) {
                select.setString(index + 1, parameters[index]);
            }
            List<WebhookRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return List.copyOf(rows);
        });
    }

    @Override
    public void add(WebhookRow webhook, AuditEntry entry) {
        writes.write(session -> {
            PreparedStatement insert = session.prepare(INSERT);
            insert.setString(1, webhook.id());
            insert.setString(2, webhook.tenant());
            insert.setString(3, webhook.audience());
            insert.setString(4, webhook.url());
            insert.setString(5, webhook.description());
            insert.setString(6, webhook.secret());
            insert.setString(7, webhook.oldSecret().map(OldSecret::secret).orElse(null));
            Moments.set(insert, 8, webhook.oldSecret().map(OldSecret::endsAt));
            insert.setLong(9, Microseconds.of(webhook.createdAt()));
            insert.setString(10, webhook.createdBy());
            insert.setString(11, webhook.disabledBecause().orElse(null));
            insert.setString(12, webhook.cursor().streamId());
            insert.setLong(13, webhook.cursor().version());
            insert.executeUpdate();
            AuditTable.insert(session, entry);
            return webhook;
        });
    }

    @Override
    public boolean rotate(String tenant, String id, String secret, OldSecret old, AuditEntry entry) {
        return change(entry, session -> {
            PreparedStatement update = session.prepare(ROTATE);
            update.setString(1, secret);
            update.setString(2, old.secret());
            update.setLong(3, Microseconds.of(old.endsAt()));
            update.setString(4, tenant);
            update.setString(5, id);
            return update.executeUpdate();
        });
    }

    @Override
    public boolean setDisabled(String tenant, String id, Optional<String> because, AuditEntry entry) {
        return change(entry, session -> {
            PreparedStatement update = session.prepare(DISABLE);
            update.setString(1, because.orElse(null));
            update.setString(2, tenant);
            update.setString(3, id);
            return update.executeUpdate();
        });
    }

    @Override
    public boolean remove(String tenant, String id, AuditEntry entry) {
        return change(entry, session -> {
            int removed = 0;
            for (String sql : REMOVE) {
                PreparedStatement delete = session.prepare(sql);
                delete.setString(1, tenant);
                delete.setString(2, id);
                removed = delete.executeUpdate();
            }
            return removed;
        });
    }

    private boolean change(AuditEntry entry, Reads.Query<Integer> change) {
        return writes.write(session -> {
            if (change.run(session) == 0) {
                return false;
            }
            AuditTable.insert(session, entry);
            return true;
        });
    }

    /** Moves the cursor on if it is where it was; part of a unit. */
    static boolean advance(SqlSession session, WebhookRow webhook, WebhookCursor next) throws SQLException {
        PreparedStatement update = session.prepare(
                """
                UPDATE webhook SET cursor_negotiation = ?, cursor_version = ?
                WHERE id = ? AND cursor_negotiation = ? AND cursor_version = ?""");
        update.setString(1, next.streamId());
        update.setLong(2, next.version());
        update.setString(3, webhook.id());
        update.setString(4, webhook.cursor().streamId());
        update.setLong(5, webhook.cursor().version());
        return update.executeUpdate() == 1;
    }

    private static WebhookRow row(ResultSet row) throws SQLException {
        Optional<String> old = Optional.ofNullable(row.getString(7));
        Optional<OldSecret> oldSecret =
                old.isPresent() ? Moments.get(row, 8).map(end -> new OldSecret(old.get(), end)) : Optional.empty();
        return new WebhookRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                oldSecret,
                Microseconds.toInstant(row.getLong(9)),
                row.getString(10),
                Optional.ofNullable(row.getString(11)),
                new WebhookCursor(row.getString(12), row.getLong(13)));
    }
}
