package dev.holdfast.server.scenarios.compare;

import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands about scenario files have in common: plugins, and what is said when a file is wrong. */
public abstract class ScenarioFileWork implements Callable<Integer> {

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
        } catch (IOException
                | InvalidScenarioException
                | PluginFault
                | StartFailure
                | IllegalArgumentException failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    /** Does the work, and writes for people what came of it. */
    protected abstract void work(Workbench workbench, PrintWriter out)
            throws IOException, InvalidScenarioException, PluginFault;
}
