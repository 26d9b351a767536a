package dev.holdfast.server.proof.load;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.bench.AppendLoad;
import dev.holdfast.server.store.bench.RawFlushes;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Offers and advice with 64 clients, beside the bare container and the bare disk. Prints; asserts nothing about speed. */
class LoadRun {

    private static final int CLIENTS = Integer.getInteger("holdfast.load.clients", 64);
    private static final int ROUNDS = Integer.getInteger("holdfast.load.rounds", 2);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("holdfast.load.seconds", 3));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("holdfast.load.warmup", 20));
    private static final int TALKS_PER_CLIENT = 10;
    private static final int STARTS = 4;

    @TempDir
    private Path directory;

    @Test
    @Timeout(600)
    void offersAndAdvice() throws Exception {
        for (int start = 1; start <= STARTS; start++) {
            print("start %d: %.0f ms to the first answer", start, Program.millisToFirstAnswer(directory.resolve("s")));
        }
        try (Program server = Program.holdfast(directory.resolve("data"));
                Store store = SqliteStore.open(SqliteSettings.standard(directory.resolve("store")))) {
            List<Buyer> bidding = prepared(server);
            List<Buyer> advised =
                    bidding.stream().map(buyer -> buyer.other(true)).toList();
            warmUp(server, bidding, advised);
            int answerSize;
            try (Connection connection = new Connection(server.address())) {
                answerSize = bidding.get(0).answerSize(connection);
            }
            try (Program jetty = Program.bareJetty(answerSize)) {
                Clients.run(jetty.address(), posts(), TIME);
                AppendLoad.run(store, CLIENTS, Duration.ofSeconds(1));
                for (int round = 1; round <= ROUNDS; round++) {
                    round(round, server, bidding, advised, jetty, store);
                }
            }
        }
    }

    /** Until the server's code is compiled: before that, the figures are those of the compiler. */
    private static void warmUp(Program server, List<Buyer> bidding, List<Buyer> advised) throws Exception {
        Clients.run(server.address(), advised, WARM_UP);
        Clients.run(server.address(), bidding, WARM_UP);
    }

    private void round(int round, Program server, List<Buyer> bidding, List<Buyer> advised, Program jetty, Store store)
            throws Exception {
        double flushes = RawFlushes.perSecond(directory, Duration.ofSeconds(1));
        double grouped = AppendLoad.run(store, CLIENTS, TIME).perSecond();
        Clients.Rate bare = Clients.run(jetty.address(), posts(), TIME);
        List<Clients.Client> looking =
                bidding.stream().<Clients.Client>map(buyer -> buyer::look).toList();
        Served looks = Served.run(server, looking, TIME);
        Served offers = Served.run(server, bidding, TIME);
        Served cycles = Served.run(server, advised, TIME);
        flushes = (flushes + RawFlushes.perSecond(directory, Duration.ofSeconds(1))) / 2;
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        print("round %d, %d clients, load average %.1f", round, CLIENTS, load);
        print("  raw flushes of the disk          %8.0f/s   (F)", flushes);
        print("  grouped appends of the store     %8.0f/s   %5.2f F", grouped, grouped / flushes);
        print("  POST to the bare container       %8.0f/s   p50 %.1f ms, p99 %.1f ms", rate(bare));
        print("  looks at a negotiation over HTTP %s", looks);
        print("  durable offers over HTTP         %s", offers);
        print(
                "    = %.2f of the bare container, %.2f of the looks, %.2f F, %.2f of the grouped appends",
                offers.perSecond() / bare.perSecond(),
                offers.perSecond() / looks.perSecond(),
                offers.perSecond() / flushes,
                offers.perSecond() / grouped);
        print("  offer and advice over HTTP       %s", cycles);
        print(
                "    = %.2f of the bare container (two requests each), %.2f F",
                2 * cycles.perSecond() / bare.perSecond(), cycles.perSecond() / flushes);
    }

    private static Object[] rate(Clients.Rate rate) {
        return new Object[] {rate.perSecond(), rate.medianMillis(), rate.p99Millis()};
    }

    private static List<Buyer> prepared(Program server) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Buyer>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(threads.submit(() -> {
                    try (Connection connection = new Connection(server.address())) {
                        return new Buyer(false).prepare(connection, TALKS_PER_CLIENT);
                    }
                }));
            }
            List<Buyer> buyers = new ArrayList<>();
            for (Future<Buyer> each : running) {
                buyers.add(each.get());
            }
            return buyers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Clients.Client> posts() {
        return Clients.many(CLIENTS, () -> connection -> {
            connection.send("POST", "/", Program.KEY, "{\"terms\":{\"price\":\"26.00\"}}");
            return 1;
        });
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
