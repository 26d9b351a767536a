package dev.holdfast.server.store.bench;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Durable appends per second at 1, 8 and 64 clients, against the raw flushes of the same disk measured right before and
 * after each. Arguments: seconds per run (5), directory on the disk to measure (a new one where temporary files go).
 */
public final class StoreLoad {

    private static final int[] CLIENTS = {1, 8, 64};

    private StoreLoad() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 5);
        Path directory = arguments.length > 1
                ? Files.createTempDirectory(Path.of(arguments[1]), "store-load")
                : Files.createTempDirectory("store-load");
        try (Store store = SqliteStore.open(SqliteSettings.standard(directory.resolve("data")))) {
            AppendLoad.run(store, 8, Duration.ofSeconds(2)); // warm up
            System.out.println("clients  appends/s  raw flushes/s  ratio  flushes/1000  p50 µs  p99 µs");
            for (int clients : CLIENTS) {
                double before = RawFlushes.perSecond(directory, Duration.ofSeconds(1));
                AppendLoad.Result result = AppendLoad.run(store, clients, time);
                double raw = (before + RawFlushes.perSecond(directory, Duration.ofSeconds(1))) / 2;
                System.out.println(String.format(
                        Locale.ROOT,
                        "%7d  %9.0f  %13.0f  %5.2f  %12.1f  %6d  %6d",
                        clients,
                        result.perSecond(),
                        raw,
                        result.perSecond() / raw,
                        result.syncsPerThousand(),
                        result.medianMicros(),
                        result.p99Micros()));
            }
        } finally {
            delete(directory);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(StoreLoad::deleteOne);
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
