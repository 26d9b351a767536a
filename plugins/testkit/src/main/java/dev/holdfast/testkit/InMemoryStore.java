package dev.holdfast.testkit;

import dev.holdfast.engine.store.Changes;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.engine.store.VersionConflictException;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.event.NegotiationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A store that lasts as long as it is referred to. Checks versions as a durable one does. */
public final class InMemoryStore implements NegotiationStore {

    private final Map<NegotiationId, List<NegotiationEvent>> logs = new ConcurrentHashMap<>();

    @Override
    public List<NegotiationEvent> read(NegotiationId id) {
        return logs.getOrDefault(id, List.of());
    }

    @Override
    public List<NegotiationEvent> newsSince(Negotiation known) {
        List<NegotiationEvent> all = read(known.course().charter().id());
        return all.subList(Math.min(Math.toIntExact(known.course().version()), all.size()), all.size());
    }

    @Override
    public void append(Changes changes) {
        NegotiationId id = changes.after().course().charter().id();
        logs.compute(id, (same, known) -> appended(known == null ? List.of() : known, changes));
    }

    private static List<NegotiationEvent> appended(List<NegotiationEvent> known, Changes changes) {
        if (known.size() != changes.expectedVersion()) {
            throw new VersionConflictException(changes.expectedVersion());
        }
        List<NegotiationEvent> all =
                new ArrayList<>(known.size() + changes.events().size());
        all.addAll(known);
        all.addAll(changes.events());
        return List.copyOf(all);
    }

    /** Forgets a negotiation, so that a test can play very many of them. */
    public void forget(NegotiationId id) {
        logs.remove(id);
    }
}
