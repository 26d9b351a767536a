package dev.holdfast.server.benchmarks;

import dev.holdfast.server.StartFailure;
import dev.holdfast.server.json.file.JsonFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code holdfast bench}: how fast the lab is, as ratios from one run. */
@Command(
        name = "bench",
        description = "Measures the lab with JMH: sessions against a bare loop over arrays, memory, threads, searches,"
                + " Pareto frontiers. All figures take about a quarter of an hour, and never more than 25 minutes.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    @Option(names = "--quick", description = "Measure the most important figures, within 40 seconds.")
    private boolean quick;

    @Option(names = "--json", description = "Print one JSON document instead of a table.")
    private boolean json;

    @Option(names = "--progress", description = "Show on standard error how far it is.")
    private boolean showsProgress;

    @Option(
            names = "--plugins",
            paramLabel = "DIRECTORY",
            defaultValue = "${sys:holdfast.home:-.}/plugins",
            description = "The directory of the plugins, one directory for each (those of this installation).")
    private Path plugins;

    @Option(names = "--home", defaultValue = "${sys:holdfast.home:-.}", hidden = true)
    private Path home;

    @Option(names = "--java", defaultValue = "${sys:java.home}", hidden = true)
    private Path java;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try {
            Machine machine = Machine.here();
            Measurements found = new MeasuringProcess(java, home, plugins).measure(quick, progress());
            print(BenchReport.of(machine, found));
            return ExitCode.OK;
        } catch (StartFailure failure) {
            return fail(failure.getMessage());
        } catch (IOException failure) {
            return fail("cannot measure: " + failure.getMessage());
        }
    }

    private void print(BenchReport report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonFile.text(report));
            out.flush();
        } else {
            new BenchTable(out).print(report);
        }
    }

    private Consumer<String> progress() {
        PrintWriter err = spec.commandLine().getErr();
        return step -> {
            if (showsProgress) {
                err.print("\rpass and step " + step + "   ");
                err.flush();
            }
        };
    }

    private int fail(String message) {
        spec.commandLine().getErr().println(message);
        return ExitCode.SOFTWARE;
    }
}
