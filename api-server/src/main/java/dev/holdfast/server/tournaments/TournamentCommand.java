package dev.holdfast.server.tournaments;

import dev.holdfast.lab.tournament.LeftOut;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.tournaments.results.ResultsDirectory;
import dev.holdfast.server.tournaments.setup.Draft;
import dev.holdfast.server.tournaments.setup.Setup;
import dev.holdfast.server.tournaments.setup.SetupMistakes;
import dev.holdfast.server.tournaments.setup.SetupReader;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.TargetFile;
import dev.holdfast.server.workbench.Workbench;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast tournament}. */
@Command(
        name = "tournament",
        description = "Lets strategies play against each other on scenarios, and keeps what came of it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:All sessions have been played, whatever the parties did in them; of scenarios that cannot be prepared,"
                    + " which the error output names, there are none.",
            "1:Nothing could be played, or the results not be written; or a party"
                    + " has ended the process, and --resume goes on without it; or, with --strict, a scenario cannot be"
                    + " prepared. The error output says why.",
            "2:The command was used wrongly, or the configuration is: all mistakes are named.",
            "130:Ctrl-C: the sessions so far are kept, --resume goes on. 143 for SIGTERM."
        })
public final class TournamentCommand implements Callable<Integer> {

    private static final int INTERRUPTED = 130;
    private static final String REHEARSE = "--rehearse";

    @Parameters(
            paramLabel = "CONFIGURATION",
            arity = "0..1",
            description = "A JSON file; docs/lab/tournaments.md tells what it may hold. Flags stand above it.")
    private Optional<Path> configuration = Optional.empty();

    @Mixin
    private TournamentFlags flags;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many sessions are played at a time (one for each processor); changes no result.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIRECTORY",
            defaultValue = "tournament",
            description = "Where the results go (${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--resume",
            description =
                    "Goes on with the tournament in the directory, by its own configuration if no other is given.")
    private boolean resume;

    @Option(
            names = "--progress",
            negatable = true,
            defaultValue = "${sys:holdfast.progress:-false}",
            fallbackValue = "true",
            description = "Shows how far it is, on the error output (if that is a terminal).")
    private boolean progress;

    @Option(names = "--strict", description = "Ends when a scenario cannot be prepared, instead of playing without it.")
    private boolean strict;

    @Option(names = "--no-report", description = "Writes no report.html.")
    private boolean noReport;

    @Option(names = REHEARSE, hidden = true)
    private boolean rehearse;

    @Option(names = "--class-path", hidden = true, defaultValue = "${sys:java.class.path}")
    private String classPath;

    @Mixin
    private PluginsDirectory plugins;

    @Spec
    private CommandSpec spec;

    private Optional<ProgressBar> bar = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        int size = threads.orElseGet(Runtime.getRuntime()::availableProcessors);
        if (size < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (Workbench workbench = plugins.open()) {
            ResultsDirectory directory = new ResultsDirectory(out);
            Setup setup = new SetupReader(workbench).read(flags.above(draft(directory)), flags.between());
            setup.remarks().forEach(remark -> err.println("left out: " + remark));
            err.flush();
            Suspects suspects = new Suspects(SameCommand.with(REHEARSE, spec, classPath));
            TournamentRun run = new TournamentRun(setup, directory, size, strict, suspects);
            if (rehearse) {
                run.rehearse();
                return ExitCode.OK;
            }
            boolean complete = run.play(resume, watching(setup), () -> tell(run, setup, directory));
            if (complete && !noReport) {
                PrintWriter print = spec.commandLine().getOut();
                print.println("Report: " + ReportFile.write(setup, directory));
                print.println("Leaderboard: " + directory.path() + ", as " + LeaderboardFiles.NAMES);
            }
            return code(run, complete);
        } catch (SetupMistakes mistakes) {
            err.println(mistakes.getMessage());
            return ExitCode.USAGE;
        } catch (IOException failure) {
            err.println(TargetFile.words(failure));
            return ExitCode.SOFTWARE;
        } catch (UncheckedIOException failure) {
            err.println(TargetFile.words(failure.getCause()));
            return ExitCode.SOFTWARE;
        } catch (StartFailure failure) {
            err.println(failure.getMessage());
            return ExitCode.SOFTWARE;
        } catch (IllegalStateException broken) {
            err.println("The tournament has broken down: " + broken.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private Draft draft(ResultsDirectory directory) throws IOException {
        if (configuration.isPresent()) {
            return Draft.of(configuration.get());
        }
        if (resume) {
            directory.requireBegun();
            return Draft.of(directory.description());
        }
        return Draft.empty();
    }

    private int code(TournamentRun run, boolean complete) {
        boolean refused = run.isEndedFromInside() || (strict && !run.leftOut().isEmpty());
        if (refused || (complete && run.summary().isEmpty())) {
            return ExitCode.SOFTWARE;
        }
        return complete ? ExitCode.OK : INTERRUPTED;
    }

    private TournamentRun.Watching watching(Setup setup) {
        return new TournamentRun.Watching() {
            @Override
            public LongConsumer from(long playedBefore) {
                return watch(setup, playedBefore);
            }

            @Override
            public void endedProcess(String strategy, long session) {
                PrintWriter err = spec.commandLine().getErr();
                err.println(strategy + " has ended the process in session " + session
                        + ": that is its fault there, and it is not asked any more");
                err.flush();
            }

            @Override
            public void leftOut(LeftOut scenario) {
                // begins a new line where the progress is shown
                PrintWriter err = spec.commandLine().getErr();
                err.println((progress ? "\n" : "") + "left out: " + scenario.name() + " cannot be prepared ("
                        + scenario.reason()
                        + (strict ? "); --strict ends the tournament here" : "); it is played without it"));
                err.flush();
            }
        };
    }

    private LongConsumer watch(Setup setup, long before) {
        if (!progress) {
            return done -> {};
        }
        ProgressBar shown =
                new ProgressBar(spec.commandLine().getErr(), setup.plan().size(), before, System::nanoTime);
        bar = Optional.of(shown);
        return shown::show;
    }

    /** Told while the process still waits, also when it has been asked to end. */
    private void tell(TournamentRun run, Setup setup, ResultsDirectory directory) {
        PrintWriter print = spec.commandLine().getOut();
        bar.ifPresent(shown -> shown.finish(run.done()));
        run.summary().print(print);
        print.println("Results: " + directory.results() + ", and as a table " + directory.csv());
        if (!run.survivors().isEmpty()) {
            print.println("Threads that could not be ended, and computed until the end: "
                    + String.join("; ", run.survivors()) + ". Times of others suffer from that.");
        }
        if (run.isEndedFromInside()) {
            print.println(
                    run.endedProcess().isEmpty()
                            ? "Something that a plugin has started has ended the process, as System.exit does."
                            : "The process was ended, as System.exit does, by "
                                    + String.join("; by ", run.endedProcess()) + ". Who did is not asked any more.");
        }
        if (run.done() < setup.plan().size()) {
            print.println("Stopped after " + Figures.count(run.done()) + " of "
                    + Figures.count(setup.plan().size()) + " sessions.\nGo on with: holdfast tournament --resume --out "
                    + directory.path() + "\nWrite a report of what there is with: holdfast report " + directory.path());
        }
        print.flush();
    }
}
