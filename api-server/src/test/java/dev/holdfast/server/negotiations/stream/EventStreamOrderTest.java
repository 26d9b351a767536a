package dev.holdfast.server.negotiations.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import dev.holdfast.server.config.events.EventsConfig;
import dev.holdfast.server.feed.TailWatch;
import dev.holdfast.server.json.JsonModule;
import dev.holdfast.server.json.JsonText;
import dev.holdfast.server.negotiations.events.CloudEvent;
import dev.holdfast.server.negotiations.stream.source.StreamKind;
import dev.holdfast.server.negotiations.stream.source.StreamSource;
import dev.holdfast.server.negotiations.stream.source.Topic;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stream writes, in which order, to somebody who reads slowly. */
class EventStreamOrderTest {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Caller KIM = Caller.ofNegotiation(Role.COUNTERPARTY, "Kim", "acme", "talk");
    private static final String BEAT = ":\n\n";

    @TempDir
    private Path directory;

    private final List<CloudEvent> news = new ArrayList<>();
    private final SlowLine line = new SlowLine();
    private Store store;
    private TailWatch watch;
    private EventStream stream;

    @BeforeEach
    void open() {
        store = Database.SQLITE.place(directory).open();
        watch = new TailWatch(store.tail());
        StreamDuty duty = new StreamDuty(
                new OpenStreams(new EventsConfig(HEARTBEAT, 10, 10), watch),
                new EventText(Guice.createInjector(new JsonModule()).getInstance(JsonText.class)),
                HEARTBEAT,
                Clock.systemUTC());
        stream = new EventStream(new News(), new Ticket(() -> Optional.of(KIM), KIM), duty);
        stream.begin(line);
        line.pass(0);
        line.read();
        line.written.clear();
    }

    @AfterEach
    void close() {
        watch.close();
        store.close();
    }

    private final class News implements StreamSource {

        @Override
        public Topic topic() {
            return new Topic(StreamKind.NEGOTIATION, "talk");
        }

        @Override
        public List<CloudEvent> next() {
            List<CloudEvent> next = List.copyOf(news);
            news.clear();
            return next;
        }
    }

    private void happens(String id) {
        news.add(new CloudEvent("1.0", id, "/v1/negotiations/talk", "t", "talk", Rows.NOON, "application/json", null));
        stream.appended();
        line.pass(0);
    }

    private void beats(int times) {
        line.pass(HEARTBEAT.multipliedBy(times).toNanos());
    }

    @Test
    void aSignOfLifeWaitsUntilAnEventHasBeenWritten() {
        happens("talk.counterparty.1");
        beats(1);
        happens("talk.counterparty.2");

        assertThat(line.written).hasSize(1);
        line.read();
        line.read();

        assertThat(line.collisions).isZero();
        assertThat(line.written).hasSize(3);
        assertThat(line.written.get(0))
                .startsWith("id: talk.counterparty.1\ndata: {")
                .endsWith("}\n\n");
        assertThat(line.written.get(1)).isEqualTo(BEAT);
        assertThat(line.written.get(2))
                .startsWith("id: talk.counterparty.2\ndata: {")
                .endsWith("}\n\n");
    }

    @Test
    void whoDoesNotReadMissesSignsOfLifeAndNoEvent() {
        happens("talk.counterparty.1");
        beats(5);
        happens("talk.counterparty.2");
        happens("talk.counterparty.3");
        beats(5);
        while (!line.isEmpty()) {
            line.read();
        }

        assertThat(line.collisions).isZero();
        assertThat(line.written).filteredOn(BEAT::equals).hasSize(1);
        assertThat(String.join("", line.written))
                .containsSubsequence("talk.counterparty.1\n", "talk.counterparty.2\n", "talk.counterparty.3\n");
    }

    @Test
    void aSilentStreamBeatsAtItsTimes() {
        for (int times = 1; times <= 3; times++) {
            beats(1);
            line.read();
        }

        assertThat(line.written).containsExactly(BEAT, BEAT, BEAT);
    }
}
