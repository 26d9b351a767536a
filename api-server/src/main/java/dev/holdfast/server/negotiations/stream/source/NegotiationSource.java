package dev.holdfast.server.negotiations.stream.source;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.events.CloudEvent;
import dev.holdfast.server.negotiations.events.ToldEvents;
import java.util.List;

/** The events of one negotiation: their own numbers say what comes next. */
public final class NegotiationSource implements StreamSource {

    private static final int BATCH = 100;

    private final NegotiationDesk desk;
    private final NegotiationId id;
    private final Audience audience;
    private long told;

    /**
     * A source.
     *
     * @param told how many of the events that the audience sees it has been sent
     */
    public NegotiationSource(NegotiationDesk desk, NegotiationId id, Audience audience, long told) {
        this.desk = desk;
        this.id = id;
        this.audience = audience;
        this.told = told;
    }

    @Override
    public Topic topic() {
        return new Topic(StreamKind.NEGOTIATION, id.toString());
    }

    @Override
    public List<CloudEvent> next() {
        List<CloudEvent> next = new ToldEvents(desk.read(id), audience).after(told, BATCH);
        told += next.size();
        return next;
    }
}
