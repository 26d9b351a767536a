package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from setting up to the end. */
class MainJobTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @Test
    void aTalkEndsInADeal() {
        Talk talk = server.setUp(Bodies.price()).open();
        Answer advice = talk.negotiator("GET", "/advice", "").is(200);
        assertThat(advice.text("/request/href")).isEqualTo(talk.path("/offers"));

        talk.negotiator("POST", "/offers", advice.json().at("/request/body").toString())
                .is(200);
        talk.bid("70").is(200);
        Answer agreed =
                talk.negotiator("POST", "/offers/2/accept", "{\"revision\": 1}").is(200);

        assertThat(agreed.text("/state")).isEqualTo("AGREED");
        Answer result = talk.owner("GET", "/result", "").is(200);
        assertThat(result.text("/value/amount")).isEqualTo("70.00");
        assertThat(result.json().at("/settlementPosition").asDouble()).isBetween(0.66, 0.67);
    }
}
