package dev.holdfast.server.store.sql.access;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.sql.Reads;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.template.TemplateRow;
import dev.holdfast.server.store.template.Templates;
import dev.holdfast.server.store.time.Microseconds;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mandate_template table. */
public final class TemplateTable implements Templates {

    private static final String SELECT =
            "SELECT product, role, floor, settle, target, stretch, imported_at FROM mandate_template WHERE tenant = ?";
    private static final String ALL = SELECT + " ORDER BY product, role";
    private static final String ONE = SELECT + " AND product = ? AND role = ?";
    private static final String DELETE = "DELETE FROM mandate_template WHERE tenant = ?";
    private static final String INSERT =
            """
            INSERT INTO mandate_template (tenant, product, role, floor, settle, target, stretch, imported_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Writes writes;
    private final Reads reads;

    public TemplateTable(Writes writes, Reads reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Optional<TemplateRow> find(String tenant, String product, String role) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(ONE);
            select.setString(1, tenant);
            select.setString(2, product);
            select.setString(3, role);
            return rows(select).stream().findFirst();
        });
    }

    @Override
    public List<TemplateRow> all(String tenant) {
        return reads.read(session -> {
            PreparedStatement select = session.prepare(ALL);
            select.setString(1, tenant);
            return rows(select);
        });
    }

    @Override
    public void replaceAll(String tenant, List<TemplateRow> templates, AuditEntry entry) {
        writes.writeAlone(session -> {
            PreparedStatement delete = session.prepare(DELETE);
            delete.setString(1, tenant);
            delete.executeUpdate();
            insert(session, tenant, templates);
            AuditTable.insert(session, entry);
            return entry;
        });
    }

    private static void insert(SqlSession session, String tenant, List<TemplateRow> templates) throws SQLException {
        if (templates.isEmpty()) {
            return;
        }
        PreparedStatement insert = session.prepare(INSERT);
        for (TemplateRow row : templates) {
            insert.setString(1, tenant);
            insert.setString(2, row.product());
            insert.setString(3, row.role());
            insert.setString(4, row.floor().toPlainString());
            insert.setString(5, row.settle().toPlainString());
            insert.setString(6, row.target().toPlainString());
            insert.setString(7, row.stretch().toPlainString());
            insert.setLong(8, Microseconds.of(row.importedAt()));
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private static List<TemplateRow> rows(PreparedStatement select) throws SQLException {
        List<TemplateRow> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new TemplateRow(
                        row.getString(1),
                        row.getString(2),
                        new BigDecimal(row.getString(3)),
                        new BigDecimal(row.getString(4)),
                        new BigDecimal(row.getString(5)),
                        new BigDecimal(row.getString(6)),
                        Microseconds.toInstant(row.getLong(7))));
            }
        }
        return List.copyOf(found);
    }
}
