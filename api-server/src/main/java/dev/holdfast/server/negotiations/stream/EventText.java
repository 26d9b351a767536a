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

    /** When the first and the last may come back after a stop, in milliseconds; neighbours lie far apart. */
    private static final int FIRST_BACK = 1000;

    private static final int LAST_BACK = 4000;
    private static final int SPREAD = 1373;

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

    /**
     * What comes last, when the server is about to stop.
     *
     * @param number of the stream: so that not all come back at the same moment
     */
    byte[] farewell(int number) {
        return "retry: %d\n: the server is about to stop\n\n"
                .formatted(FIRST_BACK + number * SPREAD % LAST_BACK)
                .getBytes(UTF_8);
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
