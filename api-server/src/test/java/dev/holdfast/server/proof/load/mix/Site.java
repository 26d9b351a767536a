package dev.holdfast.server.proof.load.mix;

import dev.holdfast.server.proof.load.Program;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.store.place.EmbeddedServer;
import dev.holdfast.server.store.postgresql.PostgresSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Servers in processes of their own, on a database of their own, as users start them. */
final class Site implements AutoCloseable {

    /** Nobody is turned away for asking too much: that is what is measured. */
    private static final Map<String, String> OPEN_TO_ALL = Map.of(
            "events.max-streams", "5000",
            "events.max-streams-per-caller", "5000",
            "http.max-connections", "5000",
            "limits.longest-wait", "PT20S");

    private static final int TICKS_PER_SECOND = 100;

    private final List<Program> servers = new ArrayList<>();
    private final Optional<EmbeddedServer> database;
    private final Optional<ProcessHandle> postmaster;

    private Site(Optional<EmbeddedServer> database, Optional<ProcessHandle> postmaster) {
        this.database = database;
        this.postmaster = postmaster;
    }

    static Site sqlite(Path directory) throws IOException {
        Site site = new Site(Optional.empty(), Optional.empty());
        site.start(directory, Map.of());
        return site;
    }

    /** With a PostgreSQL that is as careful with the disk as one for production. */
    static Site postgresql(Path directory, int servers) throws IOException {
        Path files = Files.createDirectories(directory).resolve("postgresql");
        EmbeddedServer database = EmbeddedServer.start(files, EmbeddedServer.freePort());
        long process = Long.parseLong(
                Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip());
        Site site = new Site(Optional.of(database), ProcessHandle.of(process));
        for (int server = 0; server < servers; server++) {
            site.start(directory, database.place().settings());
        }
        return site;
    }

    private void start(Path directory, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(OPEN_TO_ALL);
        all.putAll(settings);
        servers.add(Program.holdfast(directory.resolve("data"), ServerProcess.environment(all)));
    }

    List<URI> addresses() {
        return servers.stream().map(Program::address).toList();
    }

    /** What all servers have used so far. */
    Duration cpu() {
        return servers.stream().map(Program::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    /** What the processes of the database have used so far; nothing if it is in the servers. */
    Duration databaseCpu() throws IOException {
        long ticks = 0;
        for (ProcessHandle process : postmaster.stream().toList()) {
            // its own, and of its children those that have ended
            ticks += ticks(process, 4);
            for (ProcessHandle child : process.children().toList()) {
                ticks += ticks(child, 2);
            }
        }
        return Duration.ofMillis(ticks * 1_000 / TICKS_PER_SECOND);
    }

    /** The first of the times of a process: in its own code, in the kernel, and the same of children that have ended. */
    private static long ticks(ProcessHandle process, int times) throws IOException {
        Path file = Path.of("/proc", String.valueOf(process.pid()), "stat");
        if (!Files.exists(file)) {
            return 0;
        }
        String afterName = Files.readString(file).replaceFirst(".*\\) ", "");
        return Arrays.stream(afterName.split(" "))
                .skip(11)
                .limit(times)
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** Of the first server. */
    Memory memory() throws IOException, InterruptedException {
        return Memory.of(servers.get(0).process().pid());
    }

    /** The database, where it is one that others can use. */
    Optional<PostgresSettings> database(int connections) {
        return database.map(EmbeddedServer::place)
                .map(place -> PostgresSettings.standard(place.url(), place.user(), place.password(), connections));
    }

    @Override
    public void close() {
        servers.forEach(Program::close);
        database.ifPresent(EmbeddedServer::close);
    }
}
