package dev.holdfast.server.cli.store;

import dev.holdfast.server.cli.settings.ChosenSettings;
import dev.holdfast.server.config.StoreConfig;
import dev.holdfast.server.config.source.ConfigurationException;
import dev.holdfast.server.logging.Logging;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.archive.ArchiveFault;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which store: the one that a server with the same settings would open. */
final class ChosenStore {

    @Mixin
    private ChosenSettings settings;

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
            String done = work.run(settings.read(Map.of()).configuration().store());
            spec.commandLine().getOut().println(done);
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        } catch (ConfigurationException | StoreStartFailure | ArchiveFault | IOException failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }
}
