package dev.holdfast.server.cli;

import dev.holdfast.server.StartFailure;
import dev.holdfast.server.demo.Demo;
import dev.holdfast.server.demo.client.UnexpectedAnswer;
import dev.holdfast.server.demo.print.Glyphs;
import dev.holdfast.server.demo.print.Ink;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.scenario.ScenarioFile;
import dev.holdfast.server.demo.scenario.ScenarioMistake;
import dev.holdfast.server.demo.scenario.ScenarioModule;
import dev.holdfast.server.demo.scenario.ScenarioReader;
import dev.holdfast.server.logging.Logging;
import dev.holdfast.server.store.StoreStartFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code holdfast demo}: plays negotiations against a server of its own and tells them. */
@Command(
        name = "demo",
        description = "Starts a server, plays negotiations over HTTP and tells them; then leaves the server running.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "Plays this file instead of the three stories that come with Holdfast; can be repeated. "
                    + "docs/scenario-format.md tells how to write one.")
    private List<Path> scenarios = new ArrayList<>();

    @Option(names = "--exit", description = "Ends when everything has been played: with 0 if all went as expected.")
    private boolean exit;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Logging.start();
        try {
            List<ScenarioFile> files = files(ScenarioModule.reader());
            try (DemoServer server = DemoServer.start()) {
                return play(server, files);
            }
        } catch (ScenarioMistake | UnexpectedAnswer | StartFailure | StoreStartFailure failure) {
            spec.commandLine().getOut().flush();
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private List<ScenarioFile> files(ScenarioReader reader) {
        return scenarios.isEmpty()
                ? reader.builtIn()
                : scenarios.stream().map(reader::read).toList();
    }

    private int play(DemoServer server, List<ScenarioFile> files) throws InterruptedException {
        Demo demo = new Demo(server.address(), server.key(), paper());
        if (!demo.play(files)) {
            return ExitCode.SOFTWARE;
        }
        if (!exit) {
            demo.tellWhereToGoOn();
            new CountDownLatch(1).await();
        }
        return ExitCode.OK;
    }

    /** Standard output as it is: colours for terminals, real signs where its characters allow. */
    private Paper paper() {
        PrintWriter out = spec.commandLine().getOut();
        return new Paper(out, Ansi.AUTO.enabled() ? Ink.coloured() : Ink.none(), Glyphs.of(Terminal.charset()));
    }
}
