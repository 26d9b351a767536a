package dev.holdfast.server.cli;

import dev.holdfast.server.Installation;
import dev.holdfast.server.RunningServer;
import dev.holdfast.server.cli.settings.Home;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.source.ConfigurationReader;
import dev.holdfast.server.logging.Logging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A server for one demo: on this machine only, with nothing on disk that outlives it. */
final class DemoServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final RunningServer server;
    private final Path data;

    private DemoServer(RunningServer server, Path data) {
        this.server = server;
        this.data = data;
    }

    static DemoServer start() throws IOException {
        Path data = Files.createTempDirectory("holdfast-demo-");
        boolean started = false;
        try {
            Configuration configuration = configuration(data);
            Logging.configure(configuration.log());
            DemoServer demo = new DemoServer(new Installation(Home.path()).start(configuration), data);
            Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "end of the demo"));
            started = true;
            return demo;
        } finally {
            if (!started) {
                delete(data);
            }
        }
    }

    /** What the demo needs, whatever is configured for the server of this machine. */
    private static Configuration configuration(Path data) {
        Map<String, String> settings = Map.of(
                "http.host",
                HOST,
                "http.port",
                String.valueOf(port()),
                "store.path",
                data.toString(),
                "log.level",
                "WARN");
        return new ConfigurationReader()
                .commandLine(settings)
                .read(Configuration.class)
                .configuration();
    }

    /** The usual port if nobody listens there, otherwise any. */
    private static int port() {
        int usual = new ConfigurationReader()
                .read(Configuration.class)
                .configuration()
                .http()
                .port();
        try (ServerSocket free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), usual));
            return usual;
        } catch (IOException taken) {
            return 0;
        }
    }

    URI address() {
        return server.address();
    }

    /** Its key, which it has made at its start, since its store was empty. */
    String key() {
        return server.newKey().orElseThrow().text();
    }

    @Override
    public synchronized void close() {
        server.close();
        delete(data);
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(directory)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
