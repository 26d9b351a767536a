package dev.holdfast.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listens to a stream of events. */
final class Listener implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String END = "(end)";

    private final InputStream stream;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    Listener(HttpResponse<InputStream> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/event-stream");
        this.stream = answer.body();
        Thread reader = new Thread(this::read, "listener");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            in.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException cut) {
            // the same as its end
        } finally {
            lines.add(END);
        }
    }

    private String line() {
        try {
            String line = lines.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("a line of the stream").isNotNull();
            return line;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped", stopped);
        }
    }

    /** The next event: its envelope, whose id must be that of the stream. */
    JsonNode next() {
        String line = line();
        while (!line.startsWith("id: ")) {
            assertThat(line).isNotEqualTo(END);
            line = line();
        }
        String data = line();
        assertThat(data).startsWith("data: ");
        try {
            JsonNode event = MAPPER.readTree(data.substring("data: ".length()));
            assertThat(event.get("id").asText()).isEqualTo(line.substring("id: ".length()));
            return event;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The next events. */
    List<JsonNode> next(int count) {
        List<JsonNode> events = new ArrayList<>();
        while (events.size() < count) {
            events.add(next());
        }
        return events;
    }

    /** Keeps all lines up to the event with this id and its data. */
    void until(String id, List<String> kept) {
        String line = line();
        while (!line.equals("id: " + id)) {
            assertThat(line).isNotEqualTo(END);
            kept.add(line);
            line = line();
        }
        kept.add(line);
        kept.add(line());
    }

    /** Waits for a sign of life. */
    void beat() {
        while (!line().equals(":")) {
            // what came before it
        }
    }

    /** Waits for the end and answers with the lines before it. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (String line = line(); !line.equals(END); line = line()) {
            rest.add(line);
        }
        return rest;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
