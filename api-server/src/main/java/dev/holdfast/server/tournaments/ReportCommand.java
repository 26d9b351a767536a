package dev.holdfast.server.tournaments;

import dev.holdfast.server.StartFailure;
import dev.holdfast.server.tournaments.results.ResultsDirectory;
import dev.holdfast.server.tournaments.setup.Draft;
import dev.holdfast.server.tournaments.setup.SetupMistakes;
import dev.holdfast.server.tournaments.setup.SetupReader;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.Workbench;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast report DIRECTORY}. */
@Command(
        name = "report",
        description = "Writes the report of a tournament, also of one that was stopped.",
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIRECTORY", description = "The directory of the tournament's results.")
    private Path path;

    @Mixin
    private PluginsDirectory plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench workbench = plugins.open()) {
            ResultsDirectory directory = new ResultsDirectory(path);
            Draft draft = Draft.of(directory.description());
            Path file = ReportFile.write(new SetupReader(workbench).read(draft, Optional.empty()), directory);
            out.println("Report: " + file);
            out.flush();
            return ExitCode.OK;
        } catch (IOException | SetupMistakes | StartFailure | UncheckedIOException failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }
}
