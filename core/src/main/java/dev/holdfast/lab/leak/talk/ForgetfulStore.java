package dev.holdfast.lab.leak.talk;

import dev.holdfast.engine.store.Changes;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.event.NegotiationEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the events of one negotiation at a time, for one thread. */
final class ForgetfulStore implements NegotiationStore {

    private final Map<NegotiationId, List<NegotiationEvent>> events = new HashMap<>();

    @Override
    public List<NegotiationEvent> read(NegotiationId id) {
        return List.copyOf(events.getOrDefault(id, List.of()));
    }

    @Override
    public List<NegotiationEvent> newsSince(Negotiation known) {
        return List.of();
    }

    @Override
    public void append(Changes changes) {
        NegotiationId id = changes.after().course().charter().id();
        events.keySet().retainAll(List.of(id));
        events.computeIfAbsent(id, fresh -> new ArrayList<>()).addAll(changes.events());
    }
}
