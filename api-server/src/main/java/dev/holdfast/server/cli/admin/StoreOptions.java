package dev.holdfast.server.cli.admin;

import dev.holdfast.server.Administration;
import dev.holdfast.server.Installation;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.source.ConfigurationException;
import dev.holdfast.server.config.source.ConfigurationReader;
import dev.holdfast.server.logging.Logging;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.StoreUnavailable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which store a command works at: the one that {@code serve} with the same options and the same environment uses. */
final class StoreOptions {

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, as a properties file.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--data", paramLabel = "DIRECTORY", description = "Directory of the database (store.path).")
    private Optional<String> data = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What a command does at the store; answers why it cannot, in a sentence, if so. */
    @FunctionalInterface
    interface Work {
        Optional<String> run(Administration administration, PrintWriter out);
    }

    int work(Work work) {
        Logging.start();
        PrintWriter out = spec.commandLine().getOut();
        try (Administration administration = open()) {
            Optional<String> trouble = work.run(administration, out);
            out.flush();
            trouble.ifPresent(this::say);
            return trouble.isPresent() ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (ConfigurationException | StoreStartFailure | StoreUnavailable failure) {
            say(String.valueOf(failure.getMessage()));
            return ExitCode.SOFTWARE;
        }
    }

    private void say(String trouble) {
        spec.commandLine().getErr().println(trouble);
    }

    private Administration open() {
        ConfigurationReader reader = new ConfigurationReader();
        config.ifPresent(reader::file);
        Map<String, String> options = new LinkedHashMap<>(Map.of("log.level", "WARN"));
        data.ifPresent(directory -> options.put("store.path", directory));
        Configuration configuration = reader.environment(System.getenv())
                .commandLine(options)
                .read(Configuration.class)
                .configuration();
        Logging.configure(configuration.log());
        return Installation.administer(configuration.store());
    }
}
