package dev.holdfast.server.negotiations.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.json.JsonText;
import dev.holdfast.server.negotiations.events.CloudEvent;
import jakarta.inject.Inject;
import java.util.List;

/** How a stream of events is spelt. */
final class EventText {

    /** How long clients should wait before they connect again. */
    private static final String RETRY_MILLIS = "retry: 2000\n";

    private static final String BEAT = ":\n\n";

    private final JsonText json;

    @Inject
    EventText(JsonText json) {
        this.json = json;
    }

    /** What comes first, with the events that are there already. */
    byte[] beginning(List<CloudEvent> events) {
        return bytes(RETRY_MILLIS + BEAT, events);
    }

    /** A sign of life. */
    byte[] beat() {
        return bytes(BEAT, List.of());
    }

    byte[] news(List<CloudEvent> events) {
        return bytes("", events);
    }

    private byte[] bytes(String before, List<CloudEvent> events) {
        StringBuilder text = new StringBuilder(before);
        for (CloudEvent event : events) {
            text.append("id: ")
                    .append(event.id())
                    .append("\ndata: ")
                    .append(json.of(event))
                    .append("\n\n");
        }
        return text.toString().getBytes(UTF_8);
    }
}
