package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is an hour, so that nothing is given anew while a test runs. */
class RateLimitsTest {

    @AutoClose
    private ApiServer server;

    @BeforeEach
    void start(@TempDir Path directory) {
        server = ApiServer.start(
                directory,
                Map.of(
                        "limits.requests-per-key", "50",
                        "limits.requests-per-link", "5",
                        "limits.refused-sign-ins", "4",
                        "limits.requests-without-credential", "3",
                        "limits.window", "PT1H",
                        "limits.behind-proxy", "true"));
    }

    @Test
    void aCounterpartyMaySendOnlySoMuchAndNobodyElsePays() {
        Talk talk = server.setUp(Bodies.price());
        Talk other = server.setUp(Bodies.price());
        for (int left = 4; left >= 0; left--) {
            Answer answer = server.get(talk.path(""), talk.counterparty()).is(200);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"link\";q=5;w=3600");
            assertThat(answer.header("RateLimit")).startsWith("\"link\";r=" + left + ";t=");
        }

        Answer refused = server.get(talk.path(""), talk.counterparty()).is(429);
        assertThat(refused.text("/code")).isEqualTo("too-many-requests");
        assertThat(refused.text("/remedy")).contains("Retry-After");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 720);
        server.get(talk.path(""), talk.negotiator()).is(200);
        server.get(other.path(""), other.counterparty()).is(200);
    }

    @Test
    void keysOwnersAndNegotiatorsHaveTheirOwnAllowance() {
        Talk talk = server.setUp(Bodies.price());

        assertThat(server.get("/v1/keys", server.key()).is(200).header("RateLimit"))
                .startsWith("\"key\";r=48;");
        assertThat(server.get(talk.path(""), talk.owner()).is(200).header("RateLimit"))
                .startsWith("\"key\";r=49;");
    }

    @Test
    void whatIsLeftDependsOnHowManyCameAndNotOnWhatTheySaid() {
        Talk talk = server.setUp(Bodies.price());
        String unreadable = server.post(talk.path("/offers"), talk.counterparty(), "{")
                .is(400)
                .header("RateLimit");

        assertThat(unreadable).startsWith("\"link\";r=4;");
        assertThat(server.get(talk.path("/ledger"), talk.counterparty()).is(403).header("RateLimit"))
                .startsWith("\"link\";r=3;");
    }

    @Test
    void guessingCredentialsEndsSoonAndThoseWhoAreKnownGoOn() {
        Talk talk = server.setUp(Bodies.price());
        server.get(talk.path(""), talk.owner()).is(200);
        for (int guess = 0; guess < 4; guess++) {
            server.get(talk.path(""), "hf_guess" + guess).is(401);
        }

        Answer refused = server.get(talk.path(""), "hf_guess").is(429);
        assertThat(refused.header("RateLimit")).startsWith("\"refused-sign-ins\";r=0;");
        server.get("/metrics", "hf_guess").is(429);
        server.get(talk.path(""), talk.owner()).is(200);
        server.get("/health/live", "").is(200);
        assertThat(from("203.0.113.9, 198.51.100.1", talk.path(""), "hf_guess").status())
                .isEqualTo(401);
        assertThat(from("198.51.100.1, 127.0.0.1", talk.path(""), "hf_guess").status())
                .isEqualTo(429);
    }

    @Test
    void whoeverDoesNotSayWhoTheyAreIsCountedByAddressAndTheHealthIsNot() {
        Talk talk = server.setUp(Bodies.price());
        server.get(talk.path(""), "").is(401);
        server.get("/openapi.json", "").is(200);
        assertThat(server.get("/problems", "").header("RateLimit")).startsWith("\"no-credential\";r=0;");

        Answer refused = server.get(talk.path(""), "").is(429);
        assertThat(refused.text("/code")).isEqualTo("too-many-requests");
        server.get("/openapi.json", server.key()).is(429);
        server.get("/health/live", "").is(200);
        server.get("/health/ready", "").is(200);
        server.get(talk.path(""), talk.owner()).is(200);
        assertThat(server.send(server.request(talk.path(""))
                                .header("X-Forwarded-For", "198.51.100.1")
                                .build())
                        .status())
                .isEqualTo(401);
    }

    private Answer from(String forwarded, String path, String credential) {
        return server.send(server.request(path)
                .header("Authorization", "Bearer " + credential)
                .header("X-Forwarded-For", forwarded)
                .build());
    }
}
