package dev.holdfast.server.tournaments;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The command line that has started this process, to be run once more. */
final class SameCommand {

    private SameCommand() {}

    /** The same with one more flag. */
    static List<String> with(String flag, CommandSpec spec, String classPath) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of("-cp", classPath, spec.root().userObject().getClass().getName()));
        command.addAll(spec.root().commandLine().getParseResult().originalArgs());
        command.add(flag);
        return command;
    }
}
