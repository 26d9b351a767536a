package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.config.traffic.HttpConfig;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowsersTest {

    private static final String PAGE = "https://shop.example";

    @Test
    void pagesOfOtherOriginsMayNotCallUnlessTheyAreNamed() {
        try (TestServer server = TestServer.start()) {
            assertThat(allowedOrigin(server, PAGE)).isEmpty();
        }
    }

    @Test
    void aNamedOriginMayCallAndNoOther() {
        HttpConfig limits = TestServer.limits();
        HttpConfig config = new HttpConfig(
                limits.host(),
                limits.port(),
                limits.maxBodyBytes(),
                limits.maxArrivingBytes(),
                limits.maxHeaderBytes(),
                limits.headerTimeout(),
                limits.bodyTimeout(),
                limits.answerTimeout(),
                limits.maxUnreadBytes(),
                limits.idleTimeout(),
                limits.stopTimeout(),
                limits.stopDelay(),
                limits.maxConnections(),
                limits.threads(),
                List.of(PAGE));
        try (TestServer server = TestServer.start(config)) {
            assertThat(allowedOrigin(server, PAGE)).isEqualTo(PAGE);
            assertThat(allowedOrigin(server, "https://shop.example.attacker.example"))
                    .isEmpty();
            assertThat(allowedOrigin(server, "https://shopxexample")).isEmpty();
        }
    }

    @Test
    void aClientThatAsksBeforeItSendsIsToldToGoOn() {
        try (TestServer server = TestServer.start()) {
            HttpResponse<String> answer =
                    server.send(server.request("/play/refused", "Content-Type", "application/json")
                            .expectContinue(true)
                            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"WHY\"}")));

            assertThat(answer.statusCode()).isEqualTo(409);
        }
    }

    /** Asks as a browser asks before it lets a page send JSON. */
    private static String allowedOrigin(TestServer server, String origin) {
        HttpResponse<String> answer = server.send(server.request(
                        "/play/orders",
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "authorization,content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("");
    }
}
