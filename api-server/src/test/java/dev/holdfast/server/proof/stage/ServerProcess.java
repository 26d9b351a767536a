package dev.holdfast.server.proof.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built server in a process of its own, with everything that it prints in one file. */
public final class ServerProcess implements AutoCloseable {

    /** The key of the server, chosen by us so that it is known after each start. */
    public static final String KEY = "proof-key-proof-key-proof-key-proof-key";

    private static final Path DISTRIBUTION = Path.of(System.getProperty("holdfast.distribution"));
    private static final Pattern ADDRESS = Pattern.compile("listening on (http://[^ ]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts a server on a free port and waits until it listens. */
    public static ServerProcess start(Path directory, Map<String, String> settings) {
        ServerProcess server = launch(directory, settings);
        server.address();
        return server;
    }

    /** Starts a server on a free port. */
    public static ServerProcess launch(Path directory, Map<String, String> settings) {
        try {
            Path output = Files.createTempFile(Files.createDirectories(directory), "server", ".log");
            ProcessBuilder builder = new ProcessBuilder(command(directory.resolve("data")))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("HOLDFAST_SECURITY_API_KEY", KEY);
            // proofs push harder than any link may, and knock with wrong credentials all the time
            builder.environment().put("HOLDFAST_LIMITS_REQUESTS_PER_LINK", "0");
            builder.environment().put("HOLDFAST_LIMITS_REFUSED_SIGN_INS", "0");
            builder.environment().put("HOLDFAST_LIMITS_REQUESTS_WITHOUT_CREDENTIAL", "0");
            builder.environment().putAll(settings);
            return new ServerProcess(builder.start(), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Settings by their keys, as the environment names them. */
    public static Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach((key, value) -> environment.put(
                "HOLDFAST_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT), value));
        return environment;
    }

    private static List<String> command(Path data) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.add("-Dguice_bytecode_gen_option=DISABLED");
        command.add("-Dholdfast.home=" + DISTRIBUTION);
        command.addAll(List.of("-cp", DISTRIBUTION.resolve("lib") + "/*", "dev.holdfast.server.cli.Holdfast"));
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        return command;
    }

    /** The directory of the plugins that are shipped. */
    public static Path shippedPlugins() {
        return DISTRIBUTION.resolve("plugins");
    }

    /** Where it listens; waits until it does. */
    public URI address() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher found = ADDRESS.matcher(output());
            if (found.find()) {
                return URI.create(found.group(1));
            }
            if (!process.isAlive()) {
                break;
            }
            sleep();
        }
        throw new AssertionError("The server does not listen:\n" + output());
    }

    /** Waits until it has ended by itself. */
    public int exitCode() {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("The server has not ended:\n" + output());
    }

    /** Everything that it has printed so far, logs and all. */
    public String output() {
        try {
            return new String(Files.readAllBytes(output), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the process as a power cut would: kill -9. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Asks the process to end (SIGTERM), and returns at once. */
    public void askToEnd() {
        process.destroy();
    }

    /** Lets the process stand still, in the midst of whatever it does, until {@link #goOn}. */
    public void standStill() {
        signal("STOP");
    }

    /** Ends {@link #standStill}. */
    public void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int status = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new AssertionError("kill -" + name + " ended with " + status);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped", stopped);
        }
    }

    /** Asks the process to end, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped", stopped);
        }
    }
}
