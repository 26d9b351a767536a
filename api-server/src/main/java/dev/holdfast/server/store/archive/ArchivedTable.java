package dev.holdfast.server.store.archive;

import static dev.holdfast.server.store.archive.ArchivedColumn.bytes;
import static dev.holdfast.server.store.archive.ArchivedColumn.negotiation;
import static dev.holdfast.server.store.archive.ArchivedColumn.number;
import static dev.holdfast.server.store.archive.ArchivedColumn.optionalText;
import static dev.holdfast.server.store.archive.ArchivedColumn.text;

import dev.holdfast.server.store.tenant.TenantId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table whose rows are kept in the file, in an order in which they can be inserted again.
 *
 * @param condition which of its rows
 * @param order the order of the rows in the file
 */
record ArchivedTable(String name, List<ArchivedColumn> columns, String condition, String order) {

    private static final String EVERY_ROW = "1 = 1";

    /** In the order in which they refer to each other. Whoever adds a table or a column to the store adds it here. */
    static final List<ArchivedTable> ALL = List.of(
            // the one of whoever sets up none is in every store from the beginning
            new ArchivedTable(
                    "tenant",
                    List.of(text("id"), text("name"), number("created_at")),
                    "id <> '" + TenantId.DEFAULT + "'",
                    "id"),
            new ArchivedTable(
                    "tenant_timing",
                    List.of(text("tenant"), text("policy"), number("interval_micros")),
                    EVERY_ROW,
                    "tenant"),
            new ArchivedTable(
                    "negotiation",
                    List.of(
                            text("id"),
                            text("tenant"),
                            text("title"),
                            text("status"),
                            text("mode"),
                            number("version"),
                            number("created_at"),
                            number("updated_at"),
                            number("next_due_at"),
                            number("finals_announced"),
                            number("finals_honoured"),
                            number("walked_away")),
                    EVERY_ROW,
                    "number"),
            new ArchivedTable(
                    "event",
                    List.of(
                            negotiation(),
                            number("version"),
                            text("type"),
                            number("at"),
                            text("payload"),
                            bytes("link")),
                    EVERY_ROW,
                    "seq"),
            new ArchivedTable(
                    "credential",
                    List.of(
                            text("id"),
                            bytes("hash"),
                            negotiation(),
                            text("role"),
                            text("holder"),
                            number("created_at"),
                            text("created_by"),
                            number("expires_at"),
                            number("revoked_at")),
                    EVERY_ROW,
                    "created_at, hash"),
            new ArchivedTable(
                    "api_key",
                    List.of(
                            text("id"),
                            optionalText("tenant"),
                            text("role"),
                            text("holder"),
                            bytes("hash"),
                            number("created_at"),
                            text("created_by"),
                            number("expires_at"),
                            number("revoked_at"),
                            optionalText("rotated_from")),
                    EVERY_ROW,
                    "created_at, rotated_from IS NOT NULL, id"),
            new ArchivedTable(
                    "signing_key",
                    List.of(
                            text("id"),
                            text("public_key"),
                            optionalText("private_key"),
                            number("created_at"),
                            number("retired_at")),
                    EVERY_ROW,
                    "created_at, id"),
            new ArchivedTable(
                    "mandate_template",
                    List.of(
                            text("tenant"),
                            text("product"),
                            text("role"),
                            text("floor"),
                            text("settle"),
                            text("target"),
                            text("stretch"),
                            number("imported_at")),
                    EVERY_ROW,
                    "tenant, product, role"),
            new ArchivedTable(
                    "audit",
                    List.of(
                            text("id"),
                            optionalText("tenant"),
                            number("at"),
                            text("actor"),
                            text("role"),
                            text("action"),
                            text("target"),
                            text("outcome")),
                    EVERY_ROW,
                    "at, id"),
            new ArchivedTable(
                    "kept_request",
                    List.of(
                            text("id"),
                            text("tenant"),
                            text("fingerprint"),
                            number("at"),
                            number("expires_at"),
                            optionalText("answer")),
                    EVERY_ROW,
                    "at, id"),
            new ArchivedTable(
                    "webhook",
                    List.of(
                            text("id"),
                            text("tenant"),
                            text("audience"),
                            text("url"),
                            text("description"),
                            text("secret"),
                            optionalText("old_secret"),
                            number("old_secret_ends_at"),
                            number("created_at"),
                            text("created_by"),
                            optionalText("disabled_because"),
                            text("cursor_negotiation"),
                            number("cursor_version")),
                    EVERY_ROW,
                    "created_at, id"),
            new ArchivedTable(
                    "webhook_delivery",
                    List.of(
                            text("webhook"),
                            negotiation(),
                            number("told"),
                            number("wanted"),
                            number("attempts"),
                            number("due_at")),
                    EVERY_ROW,
                    "webhook, negotiation"),
            new ArchivedTable(
                    "webhook_dead_letter",
                    List.of(
                            text("webhook"),
                            negotiation(),
                            number("version"),
                            text("event"),
                            text("type"),
                            number("died_at"),
                            number("attempts"),
                            text("failure"),
                            number("due_at")),
                    EVERY_ROW,
                    "webhook, negotiation, version"));

    /** Columns that each database makes up for itself, or that do not outlive a server. */
    static final Set<String> LEFT_OUT = Set.of("number", "seq", "tx", "taken_due_at", "taken_by", "taken_until");

    /** Tables that follow from the others, that belong to one database, or that are empty between transactions. */
    static final Set<String> FOLLOWING = Set.of("public_record", "flyway_schema_history", "removal", "erasure");

    String select() {
        return columns.stream()
                .map(ArchivedColumn::selected)
                .collect(Collectors.joining(
                        ", ", "SELECT ", " FROM " + name + " AS kept WHERE " + condition + " ORDER BY " + order));
    }

    /** One row, if there is any. */
    String any() {
        return "SELECT 1 FROM " + name + " WHERE " + condition + " LIMIT 1";
    }

    String insert() {
        return columns.stream()
                        .map(ArchivedColumn::name)
                        .collect(Collectors.joining(", ", "INSERT INTO " + name + " (", ")"))
                + columns.stream().map(ArchivedColumn::parameter).collect(Collectors.joining(", ", " VALUES (", ")"));
    }
}
