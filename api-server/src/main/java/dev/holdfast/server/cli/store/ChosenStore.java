package dev.holdfast.server.cli.store;

import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.StoreConfig;
import dev.holdfast.server.config.source.ConfigurationException;
import dev.holdfast.server.config.source.ConfigurationReader;
import dev.holdfast.server.logging.Logging;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.archive.ArchiveFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which store: the one that a server with the same settings would open. */
final class ChosenStore {

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, as for serve.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIRECTORY",
            description = "Directory of the database (store.path); unused with store.url.")
    private Optional<String> data = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What is done with a store. */
    @FunctionalInterface
    interface Work {
        /** Answers with a line for the operator. */
        String run(StoreConfig store) throws IOException;
    }

    /** Does it, says what was done or why not, and answers with the exit code. */
    int use(Work work) {
        Logging.start();
        try {
            String done = work.run(settings());
            spec.commandLine().getOut().println(done);
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        } catch (ConfigurationException | StoreStartFailure | ArchiveFault | IOException failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private StoreConfig settings() {
        ConfigurationReader reader = new ConfigurationReader();
        config.ifPresent(reader::file);
        Map<String, String> options = new LinkedHashMap<>();
        data.ifPresent(value -> options.put("store.path", value));
        Configuration configuration = reader.environment(System.getenv())
                .commandLine(options)
                .read(Configuration.class)
                .configuration();
        Logging.configure(configuration.log());
        return configuration.store();
    }
}
