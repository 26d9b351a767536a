package dev.holdfast.server.cli;

import dev.holdfast.server.Installation;
import dev.holdfast.server.RunningServer;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.cli.settings.ChosenSettings;
import dev.holdfast.server.cli.settings.Home;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.source.ConfigurationException;
import dev.holdfast.server.config.source.Configured;
import dev.holdfast.server.logging.Logging;
import dev.holdfast.server.store.StoreStartFailure;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code holdfast serve}: runs the server until the process is asked to end. */
@Command(name = "serve", description = "Runs the server until Ctrl-C or SIGTERM.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Mixin
    private ChosenSettings settings;

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (http.port); 0 takes a free one.")
    private Optional<String> port = Optional.empty();

    @Option(names = "--host", paramLabel = "HOST", description = "Address to listen on (http.host).")
    private Optional<String> host = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Logging.start();
        try (RunningServer server = start()) {
            server.stopOnExit();
            announce(server);
            untilTheProcessEnds();
            return ExitCode.OK;
        } catch (ConfigurationException | StoreStartFailure | StartFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private RunningServer start() {
        Configured<Configuration> configured = settings.read(options());
        LoggerFactory.getLogger(Serve.class).info("Settings: {}", configured.describe());
        return new Installation(Home.path()).start(configured.configuration());
    }

    private Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        port.ifPresent(value -> options.put("http.port", value));
        host.ifPresent(value -> options.put("http.host", value));
        return options;
    }

    /** On standard output and nowhere else: the key must not get into a log. */
    private void announce(RunningServer server) {
        PrintWriter out = spec.commandLine().getOut();
        server.newKey()
                .ifPresent(key -> out.println("The operator's key, shown this once (it sets up tenants and gives out "
                        + "keys): " + key.text()));
        String address = server.address().toString();
        out.printf("Holdfast is listening on %s (docs: %s/docs, health: %s/health/ready)%n", address, address, address);
        out.flush();
    }

    private static void untilTheProcessEnds() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
