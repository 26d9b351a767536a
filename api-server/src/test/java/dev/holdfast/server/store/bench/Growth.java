package dev.holdfast.server.store.bench;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.place.EmbeddedServer;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import dev.holdfast.server.store.time.Microseconds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Fills a store through its own port, and looks at 10,000, 100,000 and so on how large it is and how long things take. Ends by
 * itself at the number that was asked for, or when the time is over, and looks then, too. Arguments: {@code sqlite} or {@code postgresql}, how many
 * negotiations (1000000), the most minutes (30), a directory on the disk to use (a new one where temporary files go).
 */
public final class Growth {

    /** One thread writes to SQLite for many; PostgreSQL has as many connections. */
    private static final int WRITERS = 64;

    private static final int CONNECTIONS = 8;
    private static final int FIRST_LOOK = 10_000;
    private static final int DRAWN = 5_000;
    private static final long STEP = 10_000;

    private final Store store;
    private final int writers;
    private final Path files;
    private final TypicalTalk talk = new TypicalTalk();
    private final Instant first = Microseconds.truncate(Instant.now());
    private final List<UUID> known = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(1);

    private Growth(Store store, int writers, Path files) {
        this.store = store;
        this.writers = writers;
        this.files = files;
    }

    public static void main(String[] arguments) throws Exception {
        boolean sqlite = arguments.length == 0 || arguments[0].equals("sqlite");
        long most = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000;
        Duration time = Duration.ofMinutes(arguments.length > 2 ? Long.parseLong(arguments[2]) : 30);
        Path directory = arguments.length > 3
                ? Files.createTempDirectory(Path.of(arguments[3]), "growth")
                : Files.createTempDirectory("growth");
        try {
            if (sqlite) {
                try (Store store = SqliteStore.open(SqliteSettings.standard(directory))) {
                    new Growth(store, WRITERS, directory).run(most, time);
                }
            } else {
                try (EmbeddedServer server =
                                EmbeddedServer.start(directory.resolve("data"), EmbeddedServer.freePort());
                        Store store = server.place().open()) {
                    new Growth(store, CONNECTIONS, directory).run(most, time);
                }
            }
        } finally {
            delete(directory);
        }
    }

    private void run(long most, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        long before = bytes();
        long look = FIRST_LOOK;
        long written = 0;
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            while (written < most && System.nanoTime() < end) {
                long upTo = Math.min(most, written + STEP);
                write(threads, written, upTo);
                written = upTo;
                if (written == look || written == most || System.nanoTime() > end) {
                    say(
                            "%n%,d negotiations, %,d events, written at %,.0f negotiations/s; load average %.1f",
                            written,
                            written * TypicalTalk.EVENTS,
                            written * 1e9 / (System.nanoTime() - start),
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                    long size = bytes() - before;
                    say(
                            "  %,d MB: %,d bytes a negotiation, %,d an event",
                            size / 1_000_000, size / written, size / written / TypicalTalk.EVENTS);
                    System.out.print(new GrowthLook(store, known, first, written).all());
                    look *= 10;
                } else if (written % (10 * STEP) == 0) {
                    say("… %,d", written);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        if (written < most) {
            say("The time is over at %,d", written);
        }
    }

    private void write(ExecutorService threads, long from, long to) throws Exception {
        AtomicLong next = new AtomicLong(from);
        List<UUID> ids = new ArrayList<>();
        for (long number = from; number < to; number++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            ids.add(id);
            if (known.size() < DRAWN) {
                known.add(id);
            } else if (random.nextLong(number + 1) < DRAWN) {
                known.set(random.nextInt(DRAWN), id);
            }
        }
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            running.add(threads.submit(() -> {
                for (long number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                    UUID id = ids.get((int) (number - from));
                    Instant at = first.plusMillis(number);
                    store.events().create(talk.stream(id, number, at), TypicalTalk.credentials(id, at));
                }
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    /** All that is on the disk for it, logs included. */
    private long bytes() throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).mapToLong(Growth::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException goneMeanwhile) {
            return 0;
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Growth::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
