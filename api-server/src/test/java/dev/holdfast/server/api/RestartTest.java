package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @Test
    void aNegotiationGoesOnAfterTheServerWasStartedAgain(@TempDir Path directory) {
        Talk talk;
        String before;
        String advice;
        String key;
        try (ApiServer first = ApiServer.start(directory)) {
            key = first.key();
            talk = first.setUp(Bodies.price()).open();
            talk.offer("90").is(200);
            talk.bid("40").is(200);
            before = talk.owner("GET", "", "").is(200).body();
            advice = talk.negotiator("GET", "/advice", "").is(200).body();
        }
        try (ApiServer second = ApiServer.start(directory)) {
            Talk again = new Talk(second, talk.id(), talk.owner(), talk.negotiator(), talk.counterparty());
            assertThat(again.owner("GET", "", "").is(200).body()).isEqualTo(before);
            assertThat(again.negotiator("GET", "/advice", "").is(200).body()).isEqualTo(advice);
            again.offer("80").is(200);
            assertThat(second.key()).as("a key is shown once").isEmpty();
            second.get("/v1/negotiations", key).is(200);
        }
    }
}
