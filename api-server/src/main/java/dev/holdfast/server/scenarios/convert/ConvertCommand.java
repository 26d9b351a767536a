package dev.holdfast.server.scenarios.convert;

import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.scenarios.compare.ScenarioFileWork;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code holdfast scenario convert IN OUT --to FORMAT}. */
@Command(
        name = "convert",
        description = "Writes a scenario in another format, with the same utilities.",
        mixinStandardHelpOptions = true)
public final class ConvertCommand extends ScenarioFileWork {

    @Parameters(paramLabel = "IN", description = "The file or folder to read.")
    private Path from;

    @Parameters(paramLabel = "OUT", description = "The file or folder to make.")
    private Path target;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "genius-xml, geniusweb-json, negmas-yaml, holdfast-json, or one that a plugin brings.")
    private String to;

    @Override
    protected void work(Workbench workbench, PrintWriter out) throws InvalidScenarioException, PluginFault {
        Scenario scenario = read(workbench, from);
        workbench.scenarios().write(scenario, target, to);
        out.printf(
                "Wrote %s with %d issues and %d profiles to %s%n",
                scenario.name(),
                scenario.space().issues().size(),
                scenario.profiles().size(),
                target);
    }
}
