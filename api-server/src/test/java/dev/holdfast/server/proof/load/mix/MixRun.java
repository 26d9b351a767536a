package dev.holdfast.server.proof.load.mix;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.load.Clients;
import dev.holdfast.server.proof.load.Connection;
import dev.holdfast.server.proof.load.Program;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.bench.AppendLoad;
import dev.holdfast.server.store.postgresql.PostgresSettings;
import dev.holdfast.server.store.postgresql.RawAppends;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The mix against SQLite and PostgreSQL, one server and three. Prints and writes JSON; asserts nothing about speed. */
class MixRun {

    private static final int CLIENTS = Integer.getInteger("holdfast.load.clients", 64);
    private static final int CONNECTIONS = Integer.getInteger("holdfast.load.connections", 16);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("holdfast.load.seconds", 10));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("holdfast.load.warmup", 20));
    private static final Duration SOAK = Duration.ofSeconds(Integer.getInteger("holdfast.load.soak", 600));
    private static final List<String> SITES =
            List.of(System.getProperty("holdfast.load.sites", "sqlite,postgresql,postgresql-3")
                    .split(",", -1));
    private static final Duration RAW = Duration.ofSeconds(3);
    private static final int STREAMS = 1_000;
    private static final int ANSWER = 900;
    private static final double EASED = 0.7;

    @TempDir
    private Path directory;

    @FunctionalInterface
    private interface Raw {
        double perSecond() throws Exception;
    }

    @Test
    @Timeout(7_200)
    void theMix() throws Exception {
        List<Figures> all = new ArrayList<>();
        ObjectNode report = new ObjectMapper().createObjectNode();
        ObjectNode machine = report.putObject("machine");
        machine.put("java", Runtime.version().toString());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("loadAverageBefore", load());
        if (SITES.contains("sqlite")) {
            all.add(sqlite(report));
        }
        if (SITES.contains("postgresql")) {
            all.add(postgresql("PostgreSQL, 1 server", 1));
        }
        if (SITES.contains("postgresql-3")) {
            all.add(postgresql("PostgreSQL, 3 servers", 3));
        }
        machine.put("loadAverageAfter", load());
        all.forEach(figures -> report.withArray("/sites").add(figures.json()));
        Path file = Path.of(System.getProperty("holdfast.load.json", "target/mix.json"));
        Files.writeString(file, report.toPrettyString());
        print("");
        print(Figures.heading());
        all.forEach(figures -> print(figures.line()));
        print("' at 70 %% of the most; times in ms; µs of CPU for a step. All of it: %s", file.toAbsolutePath());
    }

    private Figures sqlite(ObjectNode report) throws Exception {
        try (Site site = Site.sqlite(directory.resolve("sqlite"));
                Store store = SqliteStore.open(SqliteSettings.standard(directory.resolve("raw")))) {
            AppendLoad.run(store, CLIENTS, RAW);
            try (Crowd crowd = new Crowd(site.addresses(), CLIENTS)) {
                Figures figures = measured("SQLite", site, crowd, () -> AppendLoad.run(store, CLIENTS, RAW)
                        .perSecond());
                report.set("idleStreams", idleStreams(site));
                report.set("soak", soak(site, crowd, figures.full().perSecond() / 2));
                return figures;
            }
        }
    }

    private Figures postgresql(String name, int servers) throws Exception {
        try (Site site = Site.postgresql(directory.resolve(name.replaceAll("\\W", "")), servers)) {
            PostgresSettings database = site.database(CONNECTIONS).orElseThrow();
            try (Crowd crowd = new Crowd(site.addresses(), CLIENTS)) {
                return measured(name, site, crowd, () -> RawAppends.perSecond(database, servers * CONNECTIONS, RAW));
            }
        }
    }

    private static Figures measured(String name, Site site, Crowd crowd, Raw raw) throws Exception {
        print("%s: warming up for %d s", name, WARM_UP.toSeconds());
        crowd.asFastAsPossible(WARM_UP);
        double container = container();
        double before = raw.perSecond();
        print("%s: %.0f raw appends/s; as fast as possible for %d s", name, before, TIME.toSeconds());
        Duration cpu = site.cpu();
        Duration databaseCpu = site.databaseCpu();
        Tally full = crowd.asFastAsPossible(TIME);
        double micros = site.cpu().minus(cpu).toNanos() / 1e3 / full.steps();
        double databaseMicros = site.databaseCpu().minus(databaseCpu).toNanos() / 1e3 / full.steps();
        double after = raw.perSecond();
        print("%s: %.0f steps/s; now %.0f of them", name, full.perSecond(), full.perSecond() * EASED);
        Tally eased = crowd.at(full.perSecond() * EASED, TIME);
        Figures figures =
                new Figures(name, (before + after) / 2, container, full, micros, databaseMicros, eased, site.memory());
        print(Figures.heading());
        print(figures.line());
        System.out.print(figures.kinds());
        full.failures().forEach((how, count) -> print("  %d times %s", count, how));
        return figures;
    }

    private static double container() throws Exception {
        try (Program jetty = Program.bareJetty(ANSWER)) {
            List<Clients.Client> posts = Clients.many(CLIENTS, () -> connection -> {
                connection.send("POST", "/", Program.KEY, "{\"terms\":{\"price\":\"26.00\"}}");
                return 1;
            });
            Clients.run(jetty.address(), posts, RAW);
            return Clients.run(jetty.address(), posts, RAW).perSecond();
        }
    }

    /** Half of what the server can do, for long, with its memory looked at twenty times. */
    private static ObjectNode soak(Site site, Crowd crowd, double perSecond) throws Exception {
        Slope heap = new Slope();
        Slope resident = new Slope();
        Tally all = new Tally();
        long start = System.nanoTime();
        int looks = SOAK.isZero() ? 0 : 20;
        for (int look = 0; look < looks; look++) {
            all.add(crowd.at(perSecond, SOAK.dividedBy(looks)));
            Memory memory = site.memory();
            double minutes = (System.nanoTime() - start) / 6e10;
            heap.add(minutes, memory.heap());
            resident.add(minutes, memory.resident());
            print(
                    "soak: %4.1f minutes, %.0f steps, heap %.1f MB, resident %.0f MB",
                    minutes, all.steps(), memory.heap(), memory.resident());
        }
        all.took((System.nanoTime() - start) / 1e9);
        print(
                "soak: heap grows by %.2f MB in a minute, what is resident by %.2f MB",
                heap.perMinute(), resident.perMinute());
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("heapMegabytesPerMinute", heap.perMinute()).put("residentMegabytesPerMinute", resident.perMinute());
        heap.values().forEach(json.withArray("/heapMegabytes")::add);
        resident.values().forEach(json.withArray("/residentMegabytes")::add);
        if (looks > 0) {
            json.set("load", Figures.json(all));
        }
        return json;
    }

    private static ObjectNode idleStreams(Site site) throws Exception {
        List<Connection> streams = new ArrayList<>();
        try (Person person = new Person(site.addresses(), 1)) {
            Memory before = site.memory();
            for (int stream = 0; stream < STREAMS; stream++) {
                streams.add(person.listen());
            }
            Memory after = site.memory();
            for (Connection stream : streams) {
                if (!stream.isOpen()) {
                    throw new IOException("a stream has ended");
                }
            }
            double heap = after.heap() - before.heap();
            double resident = after.resident() - before.resident();
            print("%d idle streams: %.1f MB of heap, %.1f MB resident", STREAMS, heap, resident);
            return new ObjectMapper()
                    .createObjectNode()
                    .put("streams", STREAMS)
                    .put("heapMegabytes", heap)
                    .put("residentMegabytes", resident);
        } finally {
            for (Connection stream : streams) {
                stream.close();
            }
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(String format, Object... values) {
        System.out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }
}
