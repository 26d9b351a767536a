package dev.holdfast.server.cli;

import dev.holdfast.server.config.SettingsFile;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code holdfast settings}: what can be set, as a file to begin with. */
@Command(
        name = "settings",
        description = "Prints all settings with their meaning and default, as a file for serve --config.",
        mixinStandardHelpOptions = true)
final class Settings implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(SettingsFile.text());
        out.flush();
    }
}
