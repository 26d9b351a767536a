package dev.holdfast.server.store.crash;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.writer.WriterSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Appends and says so on standard output, a line for each answer of the store, after the answer. Arguments: the
 * directory, the number of threads, after how many failures and how many streams each of them stops, and the pages
 * between checkpoints.
 */
public final class AppendingProgram {

    /** How many events a stream starts with, and how many each append adds: a torn one would show. */
    static final int EVENTS_AT_ONCE = 3;

    private static final int APPENDS_PER_STREAM = 40;
    private static final long PAUSE_AFTER_FAILURE_IN_MILLIS = 20;
    private static final String PAYLOAD = "x".repeat(300);
    private static final StreamHead HEAD = new StreamHead("OPEN", Instant.EPOCH, Optional.empty(), PublicRecord.EMPTY);

    private AppendingProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        SqliteSettings settings = new SqliteSettings(
                Path.of(arguments[0]),
                1,
                Duration.ofSeconds(5),
                Integer.parseInt(arguments[4]),
                WriterSettings.STANDARD);
        Store store = SqliteStore.open(settings);
        int failures = Integer.parseInt(arguments[2]);
        int streams = Integer.parseInt(arguments[3]);
        Thread[] threads = new Thread[Integer.parseInt(arguments[1])];
        for (int index = 0; index < threads.length; index++) {
            threads[index] = new Thread(() -> run(store.events(), failures, streams));
            threads[index].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        store.close();
    }

    private static void run(EventLog log, int failures, int streams) {
        try {
            append(log, failures, streams);
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }

    private static void append(EventLog log, int failures, int streams) throws InterruptedException {
        int left = failures;
        for (int begun = 0; begun < streams && left > 0; begun++) {
            String stream = UUID.randomUUID().toString();
            try {
                acknowledge(
                        stream,
                        log.create(
                                new NewStream(stream, TenantId.DEFAULT, "t", "m", Instant.EPOCH, events(), HEAD),
                                List.of()));
                for (int append = 0; append < APPENDS_PER_STREAM; append++) {
                    long expected = (append + 1L) * EVENTS_AT_ONCE;
                    acknowledge(stream, log.append(new Append(stream, expected, events(), HEAD)));
                }
            } catch (StoreUnavailable failure) {
                say("failed " + failure.outcome());
                left--;
                Thread.sleep(PAUSE_AFTER_FAILURE_IN_MILLIS);
            }
        }
    }

    private static List<NewEvent> events() {
        return Collections.nCopies(EVENTS_AT_ONCE, new NewEvent("Said", Instant.EPOCH, PAYLOAD));
    }

    private static void acknowledge(String stream, long version) {
        say("written " + stream + " " + version);
    }

    private static void say(String words) {
        // One write for the whole line, with an end by which a torn line is recognised.
        System.out.print(words + " .\n");
        System.out.flush();
    }
}
