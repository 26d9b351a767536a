package dev.holdfast.server.http;

import com.google.inject.Injector;
import com.google.inject.Module;
import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.config.traffic.WaitingConfig;
import dev.holdfast.server.lifecycle.LifecycleModule;
import dev.holdfast.server.lifecycle.ServerLifecycle;
import dev.holdfast.server.lifecycle.StrictInjector;
import dev.holdfast.server.tracing.Spans;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A real server on a free port, with the fixture's resources and a client. */
public final class TestServer implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ServerLifecycle lifecycle;
    private final Injector injector;
    private final URI address;

    private TestServer(HttpConfig config, LimitsConfig limits, Module features) {
        this.injector = StrictInjector.of(new LifecycleModule(), new HttpModule(), features, binder -> {
            binder.bind(HttpConfig.class).toInstance(config);
            binder.bind(LimitsConfig.class).toInstance(limits);
            binder.bind(Spans.class).toInstance(Spans.NONE);
            binder.bind(WaitingConfig.class).toInstance(new WaitingConfig(Duration.ofSeconds(1), 10));
        });
        this.lifecycle = injector.getInstance(ServerLifecycle.class);
        this.address = lifecycle.start();
    }

    public static TestServer start() {
        return start(limits());
    }

    public static TestServer start(HttpConfig config) {
        return start(config, new PlayModule());
    }

    public static TestServer start(HttpConfig config, Module features) {
        return start(config, unlimited(), features);
    }

    public static TestServer start(HttpConfig config, LimitsConfig limits, Module features) {
        return new TestServer(config, limits, features);
    }

    /** As many requests as anybody likes, and time for each to get its turn. */
    public static LimitsConfig unlimited() {
        return new LimitsConfig(
                0, 0, 0, 0, Duration.ofSeconds(10), false, 1000, 100, 1000, 1000, Duration.ofSeconds(20));
    }

    public static TestServer start(HttpConfig config, int maxConnections) {
        return start(withConnections(config, maxConnections));
    }

    static HttpConfig withConnections(HttpConfig config, int maxConnections) {
        return new HttpConfig(
                config.host(),
                config.port(),
                config.maxBodyBytes(),
                config.maxArrivingBytes(),
                config.maxHeaderBytes(),
                config.headerTimeout(),
                config.bodyTimeout(),
                config.answerTimeout(),
                config.maxUnreadBytes(),
                config.idleTimeout(),
                config.stopTimeout(),
                config.stopDelay(),
                maxConnections,
                config.threads(),
                config.allowedOrigins());
    }

    /** With another time for answers to be read, and another most of what waits to be. */
    public static HttpConfig withAnswers(HttpConfig config, Duration answerTimeout, int maxUnreadBytes) {
        return new HttpConfig(
                config.host(),
                config.port(),
                config.maxBodyBytes(),
                config.maxArrivingBytes(),
                config.maxHeaderBytes(),
                config.headerTimeout(),
                config.bodyTimeout(),
                answerTimeout,
                maxUnreadBytes,
                Duration.ofSeconds(20),
                config.stopTimeout(),
                config.stopDelay(),
                config.maxConnections(),
                config.threads(),
                config.allowedOrigins());
    }

    /** Small limits and short times. */
    public static HttpConfig limits() {
        return limits(10_000, Duration.ofSeconds(5));
    }

    public static HttpConfig limits(int maxBodyBytes, Duration patience) {
        return new HttpConfig(
                "127.0.0.1",
                0,
                maxBodyBytes,
                2_000_000,
                2048,
                patience,
                patience,
                patience,
                50_000_000,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ZERO,
                50,
                12,
                List.of());
    }

    public URI address() {
        return address;
    }

    public Injector injector() {
        return injector;
    }

    public void stop() {
        lifecycle.stop();
    }

    @Override
    public void close() {
        stop();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path, "Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> post(String path, byte[] body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError("No answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped", stopped);
        }
    }

    public CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A connection for what no decent client would send. */
    public Socket connect() throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** Sends these bytes and reads until the server closes the connection. */
    public String exchange(String raw) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(raw.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return readAll(socket);
        }
    }

    public static String readAll(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[4096];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException silence) {
            return answer.toString();
        } catch (SocketException reset) {
            answer.append("[reset]");
        }
        return answer.toString();
    }
}
