package dev.holdfast.server.store.contract;

import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
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

    public static NewStream stream(String id, Instant createdAt, StreamHead head, String... payloads) {
        return new NewStream(id, "Talk " + id, "COPILOT", createdAt, events(payloads), head);
    }

    public static Append append(String id, long expected, String... payloads) {
        return new Append(id, expected, events(payloads), head());
    }

    public static CredentialHash hash(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return CredentialHash.of(bytes);
    }

    public static CredentialRow credential(int seed, String negotiation) {
        return new CredentialRow(hash(seed), negotiation, "OWNER", "Holder " + seed, NOON.plusSeconds(seed));
    }
}
