package dev.holdfast.server.store.sql.removal;

import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.tenant.TenantId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What the tables have of a tenant beside its negotiations. Whoever adds a table with a tenant adds it here. */
final class TenantRows {

    private static final String OF_ITS_WEBHOOKS = " WHERE webhook IN (SELECT id FROM webhook WHERE tenant = ?)";
    private static final String ITS_OWN = " WHERE tenant = ?";

    private static final List<String> THAT_ACT = List.of(
            "DELETE FROM webhook_dead_letter" + OF_ITS_WEBHOOKS,
            "DELETE FROM webhook_delivery" + OF_ITS_WEBHOOKS,
            "DELETE FROM webhook" + ITS_OWN,
            "DELETE FROM mandate_template" + ITS_OWN,
            "DELETE FROM kept_request" + ITS_OWN,
            "DELETE FROM tenant_timing" + ITS_OWN,
            "DELETE FROM api_key" + ITS_OWN);

    private static final List<String> THE_REST = List.of(
            "DELETE FROM public_record" + ITS_OWN,
            "INSERT INTO erasure (tenant) VALUES (?)",
            "DELETE FROM audit" + ITS_OWN,
            "DELETE FROM erasure" + ITS_OWN,
            "DELETE FROM tenant WHERE id = ? AND id <> '" + TenantId.DEFAULT + "'");

    private TenantRows() {}

    static void removeThoseThatAct(SqlSession session, String tenant) throws SQLException {
        run(session, THAT_ACT, tenant);
    }

    static void removeTheRest(SqlSession session, String tenant) throws SQLException {
        run(session, THE_REST, tenant);
    }

    private static void run(SqlSession session, List<String> statements, String tenant) throws SQLException {
        for (String sql : statements) {
            PreparedStatement statement = session.prepare(sql);
            statement.setString(1, tenant);
            statement.executeUpdate();
        }
    }
}
