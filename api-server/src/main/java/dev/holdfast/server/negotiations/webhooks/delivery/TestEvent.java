package dev.holdfast.server.negotiations.webhooks.delivery;

import dev.holdfast.server.negotiations.events.CloudEvent;
import java.time.Instant;
import java.util.Map;

/** An event that means nothing, in the envelope of all others. */
record TestEvent(
        String specversion,
        String id,
        String source,
        String type,
        Instant time,
        String datacontenttype,
        Map<String, String> data) {

    static TestEvent of(String webhook, String id, Instant now) {
        return new TestEvent(
                "1.0", id, "/v1/webhooks/" + webhook, CloudEvent.TYPE + "test", now, "application/json", Map.of());
    }
}
