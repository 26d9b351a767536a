package dev.holdfast.server.negotiations.events;

import dev.holdfast.server.negotiations.audience.Audience;
import java.time.Instant;
import java.util.Locale;

/**
 * An event in the envelope of CloudEvents 1.0, in JSON.
 *
 * @param specversion of the envelope
 * @param id of the event, as this audience knows it
 * @param source the negotiation, as a path of this server
 * @param type what has happened, such as {@code dev.holdfast.offer-made}
 * @param subject the id of the negotiation
 * @param time when
 * @param datacontenttype of the data
 * @param data the event, as {@code GET …/events} shows it
 */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        EventView data) {

    /** What the types of all events begin with. */
    public static final String TYPE = "dev.holdfast.";

    static CloudEvent of(String negotiation, Audience audience, EventView event) {
        return new CloudEvent(
                "1.0",
                new EventId(negotiation, audience, event.version()).toString(),
                "/v1/negotiations/" + negotiation,
                type(event.type()),
                negotiation,
                event.at(),
                "application/json",
                event);
    }

    private static String type(String event) {
        return TYPE + event.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "CloudEvent[" + id + "]";
    }
}
