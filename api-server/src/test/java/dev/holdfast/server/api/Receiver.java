package dev.holdfast.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A receiver of webhooks that does what it is told. */
public final class Receiver implements AutoCloseable {

    /** Instead of a status: never answers. */
    public static final int SILENCE = 0;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What arrived. */
    public record Message(Headers headers, String body) {

        public String id() {
            return headers.getFirst("webhook-id");
        }

        JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        String type() {
            return json().get("type").asText();
        }

        /** Whether one of its signatures is that of the secret. */
        boolean isSignedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
                String signed = id() + "." + headers.getFirst("webhook-timestamp") + "." + body;
                String wanted = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
                return List.of(headers.getFirst("webhook-signature").split(" ")).contains(wanted);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile int status = 200;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        int answer = status;
        messages.add(new Message(exchange.getRequestHeaders(), body));
        if (answer != SILENCE) {
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        }
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    /** From now on it answers so. */
    public void answer(int with) {
        status = with;
    }

    public Message next() {
        try {
            Message message = messages.poll(10, TimeUnit.SECONDS);
            assertThat(message).as("a message").isNotNull();
            return message;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped", stopped);
        }
    }

    /** The same while something is done again and again. */
    Message next(Runnable meanwhile) {
        for (int attempt = 0; attempt < 100 && messages.isEmpty(); attempt++) {
            meanwhile.run();
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Stopped", stopped);
            }
        }
        return next();
    }

    public List<Message> next(int count) {
        List<Message> next = new ArrayList<>();
        while (next.size() < count) {
            next.add(next());
        }
        return next;
    }

    /** Everything that comes until nothing has come for a while. */
    public List<Message> rest() throws InterruptedException {
        List<Message> rest = new ArrayList<>();
        for (Message each = first(); each != null; each = first()) {
            rest.add(each);
        }
        return rest;
    }

    private Message first() throws InterruptedException {
        return messages.poll(1200, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
