package dev.holdfast.server.tournaments;

import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.tournaments.results.ResultsDirectory;
import dev.holdfast.server.tournaments.setup.Draft;
import dev.holdfast.server.tournaments.setup.Setup;
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
import picocli.CommandLine.ParameterException;
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
    private ReportChoice choice;

    @Mixin
    private PluginsDirectory plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!choice.isEverything() && choice.out().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--only and --on need --out, so that the report of all sessions stays");
        }
        try (Workbench workbench = plugins.open()) {
            ResultsDirectory directory = new ResultsDirectory(path);
            Draft draft = Draft.of(directory.description());
            Setup setup = new SetupReader(workbench).read(draft, Optional.empty());
            if (choice.isEverything()) {
                out.println("Report: " + ReportFile.write(setup, directory));
                out.println("Leaderboard: " + directory.path() + ", as " + LeaderboardFiles.NAMES);
            } else {
                writeChosen(directory.rows(setup.description()));
            }
            out.flush();
            return ExitCode.OK;
        } catch (IOException | SetupMistakes | StartFailure | UncheckedIOException failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private void writeChosen(Iterable<SessionRow> rows) throws IOException {
        Path to = choice.out().orElseThrow();
        Optional<String> unknown = choice.unknown(rows);
        if (unknown.isPresent()) {
            throw new StartFailure("In no session of " + path + " there is a strategy or scenario \"" + unknown.get()
                    + "\". Its results.json has their names.");
        }
        LeaderboardFiles.write(choice.among(rows), to);
        spec.commandLine().getOut().println("Leaderboard: " + to + ", as " + LeaderboardFiles.NAMES);
    }
}
