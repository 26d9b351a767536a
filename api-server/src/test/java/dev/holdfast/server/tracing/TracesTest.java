package dev.holdfast.server.tracing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.holdfast.server.api.ApiServer;
import dev.holdfast.server.api.Bodies;
import dev.holdfast.server.api.Talk;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces go by OTLP to whoever listens. What is sent is protobuf, in which text is plain and ids are bytes. */
class TracesTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";

    @TempDir
    private Path directory;

    private final Queue<String> reports = new ConcurrentLinkedQueue<>();
    private HttpServer collector;

    @BeforeEach
    void listen() throws Exception {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            reports.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void aRequestIsTracedThroughDecisionPluginsAndStoreInsideTheTraceOfItsSender() {
        Talk talk = offer(Map.of("traces.otlp-endpoint", address()), "01");

        String sent = String.join("", reports);
        assertThat(sent)
                .contains("service.name", "holdfast")
                .contains("POST /v1/negotiations/{negotiation}/offers")
                .contains("http.response.status_code", "decide", "append to the store", "read from the store")
                .containsPattern("plugin [a-z-]+ ")
                .contains(bytes(TRACE), bytes(PARENT));
        assertThat(sent).doesNotContain(talk.id(), talk.owner(), talk.counterparty(), "87.65", "A word");
    }

    @Test
    void whoeverDoesNotWantToBeTracedIsNot() {
        offer(Map.of("traces.otlp-endpoint", address(), "traces.percent", "0"), "00");

        assertThat(reports).isEmpty();
    }

    @Test
    void withoutAnAddressNothingIsMade() {
        offer(Map.of(), "01");

        assertThat(reports).isEmpty();
    }

    private Talk offer(Map<String, String> settings, String flags) {
        Talk talk;
        try (ApiServer before = ApiServer.start(directory, settings)) {
            talk = before.setUp(Bodies.price()).open();
        }
        // which has nothing in memory
        try (ApiServer server = ApiServer.start(directory, settings)) {
            server.send(server.request(talk.path("/offers"))
                            .header("Authorization", "Bearer " + talk.negotiator())
                            .header("Content-Type", "application/json")
                            .header("traceparent", "00-" + TRACE + "-" + PARENT + "-" + flags)
                            .POST(BodyPublishers.ofString("{\"terms\":{\"price\":\"87.65\"},\"message\":\"A word\"}"))
                            .build())
                    .is(200);
            return talk;
        }
    }

    private String address() {
        return "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces";
    }

    private static String bytes(String hexadecimal) {
        return new String(HexFormat.of().parseHex(hexadecimal), ISO_8859_1);
    }
}
