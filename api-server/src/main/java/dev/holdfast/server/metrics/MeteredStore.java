package dev.holdfast.server.metrics;

import dev.holdfast.engine.store.Changes;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.engine.store.VersionConflictException;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.server.tracing.Spans;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The engine's store, with how long it takes and what happens in it. What only owners may see is not counted. */
public final class MeteredStore implements NegotiationStore {

    private final NegotiationStore store;
    private final Meters meters;
    private final Spans spans;
    private final Timer reads;
    private final Timer appended;
    private final Timer conflicts;
    private final Timer unavailable;
    private final Map<Class<?>, Counter> events = new ConcurrentHashMap<>();

    @Inject
    MeteredStore(NegotiationStore store, Meters meters, Spans spans) {
        this.spans = spans;
        this.store = store;
        this.meters = meters;
        this.reads = meters.timer("holdfast.store.reads", "Negotiations that were read from the store");
        this.appended = appends("durable");
        this.conflicts = appends("conflict");
        this.unavailable = appends("unavailable");
    }

    private Timer appends(String outcome) {
        return meters.timer("holdfast.store.appends", "Appends to negotiations, until durable", "outcome", outcome);
    }

    @Override
    public List<NegotiationEvent> read(NegotiationId id) {
        return spans.in("read from the store", () -> reads.record(() -> store.read(id)));
    }

    /** Not measured: it is asked before each look, and where one server has the store it has nothing to do. */
    @Override
    public List<NegotiationEvent> newsSince(Negotiation known) {
        return store.newsSince(known);
    }

    @Override
    public void append(Changes changes) {
        long begun = System.nanoTime();
        Timer outcome = unavailable;
        try {
            spans.in("append to the store", () -> {
                store.append(changes);
                return changes;
            });
            outcome = appended;
        } catch (VersionConflictException conflict) {
            outcome = conflicts;
            throw conflict;
        } finally {
            outcome.record(Duration.ofNanos(System.nanoTime() - begun));
        }
        changes.events().stream()
                .filter(event -> !(event instanceof OwnerEvent))
                .forEach(event -> counter(event.getClass()).increment());
    }

    private Counter counter(Class<?> event) {
        return events.computeIfAbsent(
                event,
                type -> meters.counter(
                        "holdfast.events", "What happened in negotiations", "type", type.getSimpleName()));
    }
}
