package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A negotiation of which something in the database is broken is nobody else's trouble. */
class UnreadableNegotiationTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "webhooks.key", "0123456789abcdef0123456789abcdef",
            "webhooks.allow-private-addresses", "true");
    private static final Duration LONG = Duration.ofHours(6);

    @TempDir
    private Path directory;

    private void payloadOf(Talk talk, String expression) {
        Database.chosen()
                .place(directory)
                .sql("UPDATE event SET payload = " + expression
                        + " WHERE version = 1 AND negotiation = (SELECT number FROM negotiation WHERE id = '"
                        + talk.id() + "')");
    }

    @Test
    void itDoesNotEndTheStreamOfAllOthers() {
        String owner;
        String last;
        Talk sound;
        try (ApiServer first = ApiServer.start(directory)) {
            Tenant acme = Tenant.setUp(first, "acme");
            owner = acme.owner();
            sound = acme.setUp(Bodies.price()).open();
            last = sound.id() + ".owner."
                    + sound.owner("GET", "/events", "").json().get("events").size();
            payloadOf(acme.setUp(Bodies.price()), "'{' || payload");
            sound.offer("90");
        }

        try (ApiServer again = ApiServer.start(directory);
                Listener listener = again.listen("/v1/event-stream", owner, "Last-Event-ID", last)) {
            List<JsonNode> next = listener.next(1);
            assertThat(next.get(0).get("subject").asText()).isEqualTo(sound.id());
        }
    }

    @Test
    void itHoldsUpNoOtherThatAWebhookIsToldOfAndIsToldWhenItCanBeRead() throws InterruptedException {
        Talk broken;
        Talk sound;
        try (Receiver receiver = new Receiver()) {
            receiver.answer(500);
            try (ApiServer first = ApiServer.start(directory, SETTINGS)) {
                Tenant acme = Tenant.setUp(first, "acme");
                first.post("/v1/webhooks", acme.owner(), "{\"url\":\"" + receiver.url() + "\"}")
                        .is(201);
                broken = acme.setUp(Bodies.price());
                sound = acme.setUp(Bodies.price());
                receiver.next(2);
            }
            payloadOf(broken, "'{' || payload");
            receiver.rest();
            receiver.answer(200);

            try (ApiServer again = ApiServer.start(directory, SETTINGS)) {
                again.letPass(LONG);
                assertThat(receiver.next().id()).startsWith(sound.id());
                assertThat(receiver.rest()).allMatch(message -> message.id().startsWith(sound.id()));

                payloadOf(broken, "substr(payload, 2)");
                assertThat(receiver.next(() -> again.letPass(LONG)).id()).startsWith(broken.id());
            }
        }
    }
}
