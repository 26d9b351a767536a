package dev.holdfast.server.metrics;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.holdfast.server.api.ApiServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures go by OTLP to whoever listens at the address that was set. */
class OtlpTest {

    @TempDir
    private Path directory;

    @Test
    void figuresAreSentToTheCollector() throws Exception {
        BlockingQueue<String> reports = new ArrayBlockingQueue<>(100);
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/metrics", exchange -> {
            reports.offer(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        String address = "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/metrics";
        try (ApiServer server =
                ApiServer.start(directory, Map.of("metrics.otlp-endpoint", address, "metrics.otlp-interval", "PT1S"))) {
            server.get("/v1/record", "").is(200);

            // what is sent is protobuf, in which names are plain text; the first report may be older than the request
            String report = reports.poll(60, TimeUnit.SECONDS);
            while (report != null && !report.contains("holdfast.requests")) {
                report = reports.poll(60, TimeUnit.SECONDS);
            }
            assertThat(report).contains("service.name", "holdfast.store.up");
        } finally {
            collector.stop(0);
        }
    }
}
