package dev.holdfast.server.scenarios.plot;

import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.server.scenarios.compare.ChosenParties;
import dev.holdfast.server.scenarios.compare.Comparison;
import dev.holdfast.server.scenarios.compare.ScenarioFileWork;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code holdfast scenario plot PATH -o out.svg}. */
@Command(
        name = "plot",
        description = "Draws the outcomes, the Pareto frontier and the solutions.",
        mixinStandardHelpOptions = true)
public final class PlotCommand extends ScenarioFileWork {

    @Parameters(paramLabel = "PATH", description = "The file or folder of the scenario.")
    private Path path;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "The .svg or .html file to write.")
    private Path target;

    @Mixin
    private ChosenParties parties;

    @Override
    protected void work(Workbench workbench, PrintWriter out)
            throws IOException, InvalidScenarioException, PluginFault {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        boolean page = name.endsWith(".html") || name.endsWith(".htm");
        if (!page && !name.endsWith(".svg")) {
            throw new IllegalArgumentException(target + ": name a file that ends in .svg or .html");
        }
        Comparison comparison = parties.of(read(workbench, path));
        Files.writeString(target, page ? PlotPage.of(comparison) : OutcomePlot.of(comparison), StandardCharsets.UTF_8);
        out.printf(
                "Drew %,d outcomes%s to %s%n",
                comparison.cloud().count(),
                comparison.cloud().isComplete()
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", a sample of %,d,",
                                comparison.scenario().space().size()),
                target);
    }
}
