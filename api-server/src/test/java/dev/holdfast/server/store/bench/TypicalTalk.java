package dev.holdfast.server.store.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.store.codec.Samples;
import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A negotiation of twenty events as they are really written: prepared on four issues, made ready, ten offers. */
final class TypicalTalk {

    static final int EVENTS = 20;

    private static final int OFFERS = 10;
    private static final List<String> BEFORE = List.of(
            "Prepared",
            "ReservationStated",
            "FactStated",
            "FactStated",
            "FactStated",
            "FactStated",
            "FactStated",
            "RejectionLogged",
            "RejectionLogged",
            "Opened");
    private static final List<String> TYPES = Stream.concat(
                    BEFORE.stream(), Collections.nCopies(OFFERS, "OfferMade").stream())
            .toList();

    private final List<String> payloads =
            TYPES.stream().map(TypicalTalk::payload).toList();

    private static String payload(String type) {
        try (InputStream golden = Samples.class.getResourceAsStream(type + ".json")) {
            return new String(golden.readAllBytes(), UTF_8).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A talk of its own; one in ten is still open, and due at some time. */
    NewStream stream(UUID id, long number, Instant at) {
        List<NewEvent> events = new ArrayList<>(EVENTS);
        for (int index = 0; index < EVENTS; index++) {
            events.add(new NewEvent(TYPES.get(index), at, payloads.get(index)));
        }
        boolean open = number % 10 == 0;
        StreamHead head = new StreamHead(
                open ? "OPEN" : "AGREED",
                at,
                open ? Optional.of(at.plusSeconds(86_400)) : Optional.empty(),
                new PublicRecord(1, 1, 0));
        return new NewStream(
                id.toString(), TenantId.DEFAULT, "Parts for a year " + number, "AUTOPILOT", at, events, head);
    }

    /** The owner's, the negotiator's and the counterparty's. */
    static List<CredentialRow> credentials(UUID id, Instant at) {
        return Stream.of("OWNER", "NEGOTIATOR", "COUNTERPARTY")
                .map(role -> new CredentialRow(
                        hash(id, role),
                        "cred_" + role.charAt(0) + id.toString().substring(0, 12),
                        TenantId.DEFAULT,
                        id.toString(),
                        role,
                        "Ada Example",
                        at,
                        "server",
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    /** As random as that of a secret. */
    static CredentialHash hash(UUID id, String role) {
        return CredentialHash.of(ByteBuffer.allocate(32)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(role.hashCode())
                .putLong(0)
                .array());
    }
}
