package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Http2Test {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @Test
    void theSamePortSpeaksHttp2() throws Exception {
        CLIENT.send(server.request("/play/notes/a").GET().build(), HttpResponse.BodyHandlers.ofString());

        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 50)
                .mapToObj(number -> CLIENT.sendAsync(
                        server.request("/play/refused", "Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"R" + number + "\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();

        for (int number = 0; number < answers.size(); number++) {
            HttpResponse<String> answer = answers.get(number).join();
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("\"reason\":\"R" + number + "\"");
        }
    }

    @Test
    void theLimitsHoldThereToo() throws Exception {
        HttpRequest request = server.request("/play/refused", "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(" ".repeat(20_000)))
                .build();

        CLIENT.send(server.request("/play/notes/a").GET().build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> answer = answerBeforeReset(request);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("payload-too-large");
    }

    /** The server answers and closes the stream; a client that still sends may notice the closing first. */
    private static HttpResponse<String> answerBeforeReset(HttpRequest request) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException reset) {
                if (attempt == 50 || !String.valueOf(reset.getMessage()).contains("RST_STREAM")) {
                    throw reset;
                }
            }
        }
    }
}
