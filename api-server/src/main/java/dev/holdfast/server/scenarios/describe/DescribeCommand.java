package dev.holdfast.server.scenarios.describe;

import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.scenarios.compare.ChosenParties;
import dev.holdfast.server.scenarios.compare.ScenarioFileWork;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code holdfast scenario describe PATH}. */
@Command(
        name = "describe",
        description = "Tells what can be agreed, what the parties want, and what the solutions are.",
        mixinStandardHelpOptions = true)
public final class DescribeCommand extends ScenarioFileWork {

    @Parameters(paramLabel = "PATH", description = "The file or folder of the scenario.")
    private Path path;

    @Mixin
    private ChosenParties parties;

    @Override
    protected void work(Workbench workbench, PrintWriter out) throws InvalidScenarioException, PluginFault {
        Scenario scenario = workbench.scenarios().read(path);
        new Description(out).of(scenario, parties.of(scenario));
    }
}
