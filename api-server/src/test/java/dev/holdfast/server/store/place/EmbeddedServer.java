package dev.holdfast.server.store.place;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL server of our own on a free port, as careful with the disk as one for production. */
public final class EmbeddedServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one whose files are removed with it. */
    public static EmbeddedServer start() {
        return start(careful());
    }

    /** Starts one on files that stay; on those of an earlier one it goes on from there. */
    public static EmbeddedServer start(Path files, int port) {
        return start(on(files, port));
    }

    /** The same, with a setting that is not as it should be. */
    public static EmbeddedServer start(Path files, int port, String setting, String value) {
        return start(on(files, port).setServerConfig(setting, value));
    }

    private static EmbeddedPostgres.Builder on(Path files, int port) {
        return careful()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setPort(port);
    }

    private static EmbeddedPostgres.Builder careful() {
        // The programs are unpacked once for each user: others could not start them.
        Path programs =
                Path.of(System.getProperty("java.io.tmpdir"), "holdfast-postgresql-" + System.getProperty("user.name"));
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    private static EmbeddedServer start(EmbeddedPostgres.Builder builder) {
        try {
            return new EmbeddedServer(builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A port that nobody uses at the moment. */
    public static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Ends all its processes at once, as kill -9 does. What is in its files stays as it is. */
    public void kill(Path files) {
        try (server) {
            List<ProcessHandle> all = processes(files);
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends it in order, and waits until all its processes have ended, however long its last flushes take. */
    public void stop(Path files) {
        List<ProcessHandle> all = processes(files);
        close();
        all.forEach(process -> process.onExit().join());
    }

    /** Lets all its processes stand still, in the midst of whatever they do, until {@link #goOn}. */
    public static void standStill(Path files) {
        signal("-STOP", processes(files));
    }

    /** Ends {@link #standStill}. */
    public static void goOn(Path files) {
        signal("-CONT", processes(files));
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", name));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The first of them is the one that starts the others. */
    private static List<ProcessHandle> processes(Path files) {
        try {
            long first = Long.parseLong(
                    Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip());
            ProcessHandle postmaster = ProcessHandle.of(first).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
            all.add(0, postmaster);
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The database that every server has. */
    public PostgresPlace place() {
        return new PostgresPlace(
                "jdbc:postgresql://127.0.0.1:" + port() + "/postgres", Optional.of("postgres"), Optional.empty());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
