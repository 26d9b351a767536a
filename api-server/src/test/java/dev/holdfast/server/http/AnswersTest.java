package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @Test
    void aResourceAnswersInJson() {
        HttpResponse<String> answer = server.get("/play/notes/a?times=3");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo("{\"text\":\"aaa\"}");
    }

    @Test
    void everyAnswerHasTheStandingHeadersAndNoServerVersion() {
        for (String path : new String[] {"/play/notes/a", "/nowhere"}) {
            HttpResponse<String> answer = server.get(path);

            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void aSaneRequestIdIsKeptAndAnyOtherReplaced() {
        assertThat(idOf(server.get("/play/notes/a", "X-Request-Id", "order-4711")))
                .isEqualTo("order-4711");
        assertThat(idOf(server.get("/play/notes/a", "X-Request-Id", "a b; forged=1")))
                .matches("[0-9a-f]{24}");
        assertThat(idOf(server.get("/play/notes/a"))).matches("[0-9a-f]{24}");
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        HttpResponse<String> answer =
                server.send(server.request("/play/notes/a").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).contains("12");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aRequestValueReachesTheResourceOrRefusesTheRequest() {
        assertThat(server.get("/play/caller", "Authorization", "me").body()).isEqualTo("{\"text\":\"me\"}");

        HttpResponse<String> refused = server.get("/play/caller");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"holdfast\"");
        assertThat(refused.body()).contains("\"code\":\"unauthenticated\"", "\"detail\":\"Who is there?\"");
    }

    @Test
    void largeAnswersAreCompressedForWhoCanReadThem() {
        HttpResponse<String> plain = server.get("/play/notes/a?times=5000");
        HttpResponse<String> compressed = server.get("/play/notes/a?times=5000", "Accept-Encoding", "gzip");

        assertThat(plain.body()).hasSize(5011);
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.body().length()).isLessThan(500);
    }

    private static String idOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElse("");
    }
}
