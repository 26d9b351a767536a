package dev.holdfast.server.scenarios.describe;

import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.scenarios.compare.ChosenParties;
import dev.holdfast.server.scenarios.compare.Comparison;
import dev.holdfast.server.scenarios.compare.ScenarioFileWork;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--json", description = "Print one JSON document instead of tables.")
    private boolean json;

    @Override
    protected void work(Workbench workbench, PrintWriter out)
            throws IOException, InvalidScenarioException, PluginFault {
        Scenario scenario = read(workbench, path);
        Comparison pair = parties.of(scenario);
        if (json) {
            out.println(JsonFile.text(DescriptionJson.of(scenario, pair)));
        } else {
            new Description(out).of(scenario, pair);
        }
    }
}
