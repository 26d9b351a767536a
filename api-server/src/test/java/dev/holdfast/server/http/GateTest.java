package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.gate.Allowance;
import dev.holdfast.server.http.gate.Inquiry;
import dev.holdfast.server.http.gate.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GateTest {

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestServer.limits(), TestServer.unlimited(), binder -> {
            binder.install(new PlayModule());
            HttpModule.porter(binder)
                    .setBinding()
                    .toInstance(arrival -> Inquiry.answered(new Visitor(
                            Optional.empty(),
                            Optional.of(new Allowance(
                                    "play",
                                    100,
                                    Duration.ofSeconds(10),
                                    arrival.authorization().equals("greedy") ? 0 : 99,
                                    Duration.ofMillis(2100),
                                    arrival.authorization().equals("greedy")
                                            ? Duration.ofMillis(1100)
                                            : Duration.ZERO)))));
        });
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        HttpResponse<String> answer = server.get("/play/notes/a");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"play\";q=100;w=10");
        assertThat(answer.headers().firstValue("RateLimit")).contains("\"play\";r=99;t=3");
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void whoHasNothingLeftIsToldWhenToComeAgain() {
        HttpResponse<String> answer = server.get("/play/notes/a", "Authorization", "greedy");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.headers().firstValue("RateLimit")).contains("\"play\";r=0;t=3");
        assertThat(answer.body())
                .contains(
                        "\"code\":\"too-many-requests\"", "\"remedy\":\"Wait as long as", "100 requests in 10 seconds");
    }

    @Test
    void theBodyOfARefusedRequestIsNotWaitedFor() throws Exception {
        String answer = server.exchange(
                """
                POST /play/refused HTTP/1.1\r
                Host: test\r
                Authorization: greedy\r
                Content-Type: application/json\r
                Content-Length: 5000\r
                \r
                """);

        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .contains("too-many-requests")
                .doesNotContain("[reset]");
    }
}
