package dev.holdfast.server.store.contract;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.webhook.WebhookCursor;
import dev.holdfast.server.store.webhook.WebhookRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the tests of the store write. */
public final class Rows {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.000001Z");

    private Rows() {}

    public static NewEvent event(String payload) {
        return new NewEvent("Said", NOON, payload);
    }

    public static List<NewEvent> events(String... payloads) {
        return Arrays.stream(payloads).map(Rows::event).toList();
    }

    public static StreamHead head() {
        return head(Optional.empty(), PublicRecord.EMPTY);
    }

    public static StreamHead head(Optional<Instant> due, PublicRecord record) {
        return new StreamHead("OPEN", NOON, due, record);
    }

    public static NewStream stream(String id, String... payloads) {
        return stream(id, NOON, head(), payloads);
    }

    public static NewStream streamOf(String tenant, String id) {
        return new NewStream(id, tenant, "Talk " + id, "COPILOT", NOON, events("1"), head());
    }

    public static NewStream stream(String id, Instant createdAt, StreamHead head, String... payloads) {
        return new NewStream(id, TenantId.DEFAULT, "Talk " + id, "COPILOT", createdAt, events(payloads), head);
    }

    public static Append append(String id, long expected, String... payloads) {
        return new Append(id, expected, events(payloads), head());
    }

    public static CredentialHash hash(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return CredentialHash.of(bytes);
    }

    public static ApiKeyRow operatorKey(int seed) {
        return new ApiKeyRow(
                "key_" + seed,
                Optional.empty(),
                "OPERATOR",
                "Holder " + seed,
                hash(seed),
                NOON,
                "server",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An entry of the audit log. */
    public static AuditEntry entry(String id) {
        return entry(id, Optional.of(TenantId.DEFAULT), NOON);
    }

    public static AuditEntry entry(String id, Optional<String> tenant, Instant at) {
        return new AuditEntry(id, tenant, at, "Ada", "OWNER", "KEY_CREATED", "keys/key_1", "DONE");
    }

    public static CredentialRow credential(int seed, String negotiation) {
        return new CredentialRow(
                hash(seed),
                "cred_" + seed,
                TenantId.DEFAULT,
                negotiation,
                "OWNER",
                "Holder " + seed,
                NOON.plusSeconds(seed),
                "Giver",
                Optional.of(NOON.plusSeconds(3600)),
                Optional.empty());
    }

    public static WebhookRow webhook(String id, WebhookCursor cursor) {
        return new WebhookRow(
                id,
                TenantId.DEFAULT,
                "OWNER",
                "https://example.com/",
                "ours",
                "sealed",
                Optional.empty(),
                NOON,
                "Ada",
                Optional.empty(),
                cursor);
    }
}
