package dev.holdfast.server.cli.admin;

import dev.holdfast.server.Administration;
import dev.holdfast.server.Installation;
import dev.holdfast.server.cli.settings.ChosenSettings;
import dev.holdfast.server.config.source.ConfigurationException;
import dev.holdfast.server.logging.Logging;
import dev.holdfast.server.security.signing.KeySealed;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.StoreUnavailable;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which store a command works at: the one that {@code serve} with the same options and the same environment uses. */
final class StoreOptions {

    @Mixin
    private ChosenSettings settings;

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
        } catch (ConfigurationException | StoreStartFailure | StoreUnavailable | KeySealed failure) {
            say(String.valueOf(failure.getMessage()));
            return ExitCode.SOFTWARE;
        }
    }

    private void say(String trouble) {
        spec.commandLine().getErr().println(trouble);
    }

    private Administration open() {
        return Installation.administer(
                settings.read(Map.of("log.level", "WARN")).configuration());
    }
}
