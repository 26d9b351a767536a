package dev.holdfast.server.store.negotiation;

import dev.holdfast.engine.store.Changes;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.engine.store.StoreUnavailableException;
import dev.holdfast.engine.store.VersionConflictException;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.VersionConflict;
import dev.holdfast.server.store.codec.EncodedEvent;
import dev.holdfast.server.store.codec.EventCodec;
import dev.holdfast.server.store.codec.UnreadableEvent;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.time.Microseconds;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The engine's store: each negotiation is a stream of the event log. */
public final class StoredNegotiations implements NegotiationStore {

    private static final int ALL = Integer.MAX_VALUE;

    private final EventLog log;
    private final EventCodec codec;

    /** What will be written with the first events of a negotiation that is just being set up. */
    private final Map<NegotiationId, Joining> joining = new ConcurrentHashMap<>();

    private record Joining(String tenant, List<CredentialRow> credentials) {

        private static final Joining NOBODY = new Joining(TenantId.DEFAULT, List.of());
    }

    public StoredNegotiations(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * Sets up a negotiation of a tenant together with its credentials: when the set-up appends the first events of the negotiation,
     * the credentials become durable in the same unit, and if it does not, none of them is kept.
     */
    public <T> T withCredentials(NegotiationId id, String tenant, List<CredentialRow> credentials, Supplier<T> setUp) {
        if (joining.putIfAbsent(id, new Joining(tenant, List.copyOf(credentials))) != null) {
            throw new IllegalStateException("negotiation " + id + " is being set up already");
        }
        try {
            return setUp.get();
        } finally {
            joining.remove(id);
        }
    }

    @Override
    public List<NegotiationEvent> read(NegotiationId id) {
        return explained(id, () -> codec.decode(encoded(log.read(id.toString()))));
    }

    @Override
    public List<NegotiationEvent> newsSince(Negotiation known) {
        if (!log.isShared()) {
            return List.of();
        }
        Charter charter = known.course().charter();
        long version = known.course().version();
        return explained(
                charter.id(),
                () -> codec.decodeAfter(
                        version,
                        charter.brief().preferences().space(),
                        encoded(log.readAfter(charter.id().toString(), version, ALL))));
    }

    private static List<EncodedEvent> encoded(List<StoredEvent> events) {
        return events.stream()
                .map(event -> new EncodedEvent(event.type(), event.payload()))
                .toList();
    }

    private static List<NegotiationEvent> explained(NegotiationId id, Supplier<List<NegotiationEvent>> events) {
        try {
            return events.get();
        } catch (StoreUnavailable | UnreadableEvent fault) {
            throw new StoreUnavailableException("negotiation " + id + ": " + fault.getMessage(), fault);
        }
    }

    @Override
    public void append(Changes changes) {
        Charter charter = changes.after().course().charter();
        List<NewEvent> events = changes.events().stream().map(this::encode).toList();
        StreamHead head = StreamHeads.of(changes.after());
        try {
            if (changes.expectedVersion() == 0) {
                create(charter, events, head);
            } else {
                log.append(new Append(charter.id().toString(), changes.expectedVersion(), events, head));
            }
        } catch (VersionConflict movedOn) {
            throw new VersionConflictException(changes.expectedVersion());
        } catch (StoreUnavailable fault) {
            throw new StoreUnavailableException("negotiation " + charter.id() + ": " + fault.getMessage(), fault);
        }
    }

    private void create(Charter charter, List<NewEvent> events, StreamHead head) {
        Joining with = joining.getOrDefault(charter.id(), Joining.NOBODY);
        NewStream stream = new NewStream(
                charter.id().toString(),
                with.tenant(),
                charter.title(),
                charter.mode().name(),
                events.get(0).at(),
                events,
                head);
        log.create(stream, with.credentials());
    }

    private NewEvent encode(NegotiationEvent event) {
        EncodedEvent encoded = codec.encode(event);
        return new NewEvent(encoded.type(), Microseconds.truncate(event.at()), encoded.payload());
    }
}
