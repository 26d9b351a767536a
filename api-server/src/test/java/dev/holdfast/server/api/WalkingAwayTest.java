package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S1: our side can walk away at any point, and needs nobody's approval. */
class WalkingAwayTest {

    private static final Map<String, Consumer<Talk>> WAYS = Map.of(
            "PREPARING", talk -> {},
            "OPEN", Talk::open,
            "OPEN with our offer", talk -> talk.open().offer("90").is(200),
            "OPEN with their offer", talk -> talk.open().bid("10").is(200),
            "OPEN after a warning",
                    talk -> talk.open()
                            .negotiator("POST", "/warn", "{\"message\":\"Soon.\"}")
                            .is(200),
            "FINAL_STANDING", talk -> talk.open().last("70").is(200));

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    static Stream<String> states() {
        return WAYS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("states")
    void s1OurSideCanWalkAwayInEveryStateThatIsNotClosed(String state) {
        for (String body : List.of("", "{}", "{\"message\":\"We wish you well.\"}")) {
            Talk talk = server.setUp(Bodies.price());
            WAYS.get(state).accept(talk);
            Answer before = talk.negotiator("GET", "", "").is(200);
            assertThat(state).startsWith(before.text("/state"));
            assertThat(before.actions()).contains("walk-away");

            Answer after = talk.negotiator("POST", "/walk-away", body).is(200);

            assertThat(after.text("/state")).isEqualTo("WALKED_AWAY");
            assertThat(after.text("/closure/reason")).isEqualTo("OUR_DECISION");
            assertThat(after.text("/closure/message")).isNotBlank();
            assertThat(after.actions()).containsExactly("get-result");
        }
    }

    @Test
    void s1TheOwnerCanWalkAwayToo() {
        Talk talk = server.setUp(Bodies.price()).open();

        assertThat(talk.owner("POST", "/walk-away", "").is(200).text("/state")).isEqualTo("WALKED_AWAY");
    }

    @Test
    void afterTheEndNothingMoreHappens() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.negotiator("POST", "/walk-away", "").is(200);

        talk.negotiator("POST", "/walk-away", "").isRefused(409, "CLOSED");
        talk.offer("80").isRefused(409, "CLOSED");
        talk.bid("80").isRefused(409, "CLOSED");
        talk.negotiator("GET", "/advice", "").isRefused(409, "CLOSED");
    }

    @Test
    void theOtherSideCanLeaveInEveryState() {
        for (Consumer<Talk> way : WAYS.values()) {
            Talk talk = server.setUp(Bodies.price());
            way.accept(talk);
            assertThat(talk.counterparty("GET", "", "").actions()).contains("leave");

            Answer left = talk.counterparty("POST", "/leave", "{\"message\":\"Bye.\"}")
                    .is(200);

            assertThat(left.text("/state")).isEqualTo("WITHDRAWN_BY_THEM");
            assertThat(left.text("/closure/message")).isEqualTo("Bye.");
        }
    }
}
