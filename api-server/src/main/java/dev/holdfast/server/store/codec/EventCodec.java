package dev.holdfast.server.store.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.ArrayList;
import java.util.List;

/** Turns events into their stored form and back. Safe for use by many threads. */
public final class EventCodec {

    /** Where the first event of a log says what is negotiated; every package of terms is read against that. */
    private static final String SPACE = "/charter/brief/preferences/space";

    private final ObjectMapper mapper = StoredForms.newMapper();

    /** The stored form of an event; equal events have equal stored forms. */
    public EncodedEvent encode(NegotiationEvent event) {
        try {
            return new EncodedEvent(EventTypes.nameOf(event), HalfCharacters.escaped(mapper.writeValueAsString(event)));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(
                    "an event of type " + EventTypes.nameOf(event) + " cannot be written" + place(fault));
        }
    }

    /**
     * The events of a log from its beginning.
     *
     * @throws UnreadableEvent when one of them is damaged or was written by a newer Holdfast
     */
    public List<NegotiationEvent> decode(List<EncodedEvent> log) {
        return log.isEmpty() ? List.of() : decodeAfter(0, space(log.get(0)), log);
    }

    /**
     * Events of a log after its beginning.
     *
     * @param version the version after which they come
     * @param space what the negotiation is about
     * @throws UnreadableEvent when one of them is damaged or was written by a newer Holdfast
     */
    public List<NegotiationEvent> decodeAfter(long version, OutcomeSpace space, List<EncodedEvent> later) {
        ObjectReader reader = mapper.reader().withAttribute(OutcomeSpace.class, space);
        List<NegotiationEvent> events = new ArrayList<>(later.size());
        for (EncodedEvent encoded : later) {
            events.add(decode(reader, encoded, version + events.size() + 1));
        }
        return events;
    }

    private OutcomeSpace space(EncodedEvent first) {
        if (!first.type().equals(EventTypes.PREPARED)) {
            throw new UnreadableEvent("the log does not begin with " + EventTypes.PREPARED);
        }
        try {
            return mapper.treeToValue(mapper.readTree(first.payload()).at(SPACE), OutcomeSpace.class);
        } catch (JsonProcessingException | IllegalArgumentException fault) {
            throw unreadable(first, 1, fault);
        }
    }

    private static NegotiationEvent decode(ObjectReader reader, EncodedEvent encoded, long version) {
        Class<? extends NegotiationEvent> type = EventTypes.named(encoded.type())
                .orElseThrow(() -> new UnreadableEvent("event " + version + " has the type '" + encoded.type()
                        + "', which this Holdfast does not know: a newer one has written it"));
        try {
            return reader.forType(type).readValue(encoded.payload());
        } catch (JsonProcessingException fault) {
            throw unreadable(encoded, version, fault);
        }
    }

    private static UnreadableEvent unreadable(EncodedEvent encoded, long version, Exception fault) {
        return new UnreadableEvent(
                "event " + version + " of type " + encoded.type() + " cannot be read" + place(fault));
    }

    /** Names of fields only: the words of the exception itself may quote values. */
    private static String place(Exception fault) {
        StringBuilder place = new StringBuilder();
        if (fault instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                String name = step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName();
                place.append(place.isEmpty() ? ", at " : " > ").append(name);
            }
        }
        return place.toString();
    }
}
