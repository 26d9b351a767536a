package dev.holdfast.server.negotiations.stream.source;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.events.CloudEvent;
import dev.holdfast.server.negotiations.events.ToldEvents;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tail.TailPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The events of all negotiations of a tenant, in the order of the tail. */
public final class TenantSource implements StreamSource {

    private static final int BATCH = 100;

    private final NegotiationDesk desk;
    private final EventTail tail;
    private final String tenant;
    private final Audience audience;
    private Position position;

    public TenantSource(NegotiationDesk desk, EventTail tail, String tenant, Audience audience, Position position) {
        this.desk = desk;
        this.tail = tail;
        this.tenant = tenant;
        this.audience = audience;
        this.position = position;
    }

    @Override
    public List<CloudEvent> next() {
        TailPage page;
        do {
            page = tail.ofTenant(tenant, position, BATCH);
            List<CloudEvent> told = told(page);
            position = page.next();
            if (!told.isEmpty()) {
                return told;
            }
        } while (!page.isLast());
        return List.of();
    }

    private List<CloudEvent> told(TailPage page) {
        Map<String, Snapshot> read = new HashMap<>();
        List<CloudEvent> told = new ArrayList<>();
        for (Appended event : page.appended()) {
            Snapshot snapshot =
                    read.computeIfAbsent(event.streamId(), id -> desk.read(new NegotiationId(UUID.fromString(id))));
            new ToldEvents(snapshot, audience).atVersion(event.version()).ifPresent(told::add);
        }
        return told;
    }

    @Override
    public boolean concerns(Appended event) {
        return event.isOf(tenant);
    }
}
