package dev.holdfast.server.scenarios;

import dev.holdfast.server.scenarios.convert.ConvertCommand;
import dev.holdfast.server.scenarios.describe.DescribeCommand;
import dev.holdfast.server.scenarios.plot.PlotCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code holdfast scenario}. */
@Command(
        name = "scenario",
        description = "Converts, describes and draws scenario files.",
        mixinStandardHelpOptions = true,
        subcommands = {DescribeCommand.class, PlotCommand.class, ConvertCommand.class})
public final class ScenarioCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
