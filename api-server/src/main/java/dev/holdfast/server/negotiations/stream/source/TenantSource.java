package dev.holdfast.server.negotiations.stream.source;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.events.CloudEvent;
import dev.holdfast.server.negotiations.events.ToldEvents;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.tail.Appended;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.tail.Position;
import dev.holdfast.server.store.tail.TailPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of all negotiations of a tenant, in the order of the tail. */
public final class TenantSource implements StreamSource {

    private static final Logger LOG = LoggerFactory.getLogger(TenantSource.class);
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
    public Topic topic() {
        return new Topic(StreamKind.TENANT, tenant);
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
        Map<String, Optional<Snapshot>> read = new HashMap<>();
        List<CloudEvent> told = new ArrayList<>();
        for (Appended event : page.appended()) {
            read.computeIfAbsent(event.streamId(), this::read)
                    .flatMap(snapshot -> new ToldEvents(snapshot, audience).atVersion(event.version()))
                    .ifPresent(told::add);
        }
        return told;
    }

    /** Empty for a negotiation that cannot be read while others can: it must not end the stream of all of them. */
    private Optional<Snapshot> read(String negotiation) {
        try {
            return Optional.of(desk.read(new NegotiationId(UUID.fromString(negotiation))));
        } catch (RuntimeException trouble) {
            if (trouble.getCause() instanceof StoreUnavailable) {
                throw trouble;
            }
            LOG.warn("A stream of events passes negotiation {} by: {}", negotiation, trouble.getMessage());
            return Optional.empty();
        }
    }
}
