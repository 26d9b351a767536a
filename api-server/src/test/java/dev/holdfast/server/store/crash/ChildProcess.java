package dev.holdfast.server.store.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a program of the tests in a virtual machine of its own. */
final class ChildProcess {

    private ChildProcess() {}

    /** The command line of the appending program when it runs until it is stopped. */
    static List<String> appending(Path directory, int threads, int failures) {
        return appending(directory, threads, failures, Integer.MAX_VALUE, 4_000);
    }

    /** The command line of the appending program. */
    static List<String> appending(
            Path directory, int threads, int failures, int streamsPerThread, int pagesBetweenCheckpoints) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.add(AppendingProgram.class.getName());
        command.add(directory.toString());
        for (int number : new int[] {threads, failures, streamsPerThread, pagesBetweenCheckpoints}) {
            command.add(Integer.toString(number));
        }
        return command;
    }

    /** Starts it with its log beside the data, so that nothing blocks on it. */
    static Process start(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
