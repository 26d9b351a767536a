package dev.holdfast.server.scenarios.compare;

import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.TargetFile;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What commands about scenario files have in common: plugins, and what is said when a file is wrong. */
public abstract class ScenarioFileWork implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "The format to read, where the file does not show it or is too broken to.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private PluginsDirectory plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench workbench = plugins.open()) {
            work(workbench, out);
            out.flush();
            return ExitCode.OK;
        } catch (IllegalArgumentException wrong) {
            return failed(wrong.getMessage(), ExitCode.USAGE);
        } catch (IOException failure) {
            return failed(TargetFile.words(failure), ExitCode.SOFTWARE);
        } catch (InvalidScenarioException | PluginFault | StartFailure failure) {
            return failed(failure.getMessage(), ExitCode.SOFTWARE);
        }
    }

    private int failed(String message, int code) {
        spec.commandLine().getErr().println(message);
        return code;
    }

    /** Reads a scenario in the format that was named, or in the one that recognises it. */
    protected final Scenario read(Workbench workbench, Path path) throws InvalidScenarioException, PluginFault {
        return format.isPresent()
                ? workbench.scenarios().read(path, format.get())
                : workbench.scenarios().read(path);
    }

    /** Does the work, and writes for people what came of it. */
    protected abstract void work(Workbench workbench, PrintWriter out)
            throws IOException, InvalidScenarioException, PluginFault;
}
