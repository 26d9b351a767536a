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
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Appends without end and says so on standard output, a line for each answer of the store, after the answer. Arguments:
 * the directory, the number of threads, the number of failures after which to stop.
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
        Store store = SqliteStore.open(SqliteSettings.standard(Path.of(arguments[0])));
        int failures = Integer.parseInt(arguments[2]);
        Thread[] threads = new Thread[Integer.parseInt(arguments[1])];
        for (int index = 0; index < threads.length; index++) {
            threads[index] = new Thread(() -> appendUntilFailed(store.events(), failures));
            threads[index].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        store.close();
    }

    private static void appendUntilFailed(EventLog log, int failuresLeft) {
        try {
            append(log, failuresLeft);
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }

    private static void append(EventLog log, int failuresLeft) throws InterruptedException {
        int left = failuresLeft;
        while (left > 0) {
            String stream = UUID.randomUUID().toString();
            try {
                acknowledge(
                        stream, log.create(new NewStream(stream, "t", "m", Instant.EPOCH, events(), HEAD), List.of()));
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
