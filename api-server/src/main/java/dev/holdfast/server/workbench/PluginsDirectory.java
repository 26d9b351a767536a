package dev.holdfast.server.workbench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option of every command that works with plugins. */
public final class PluginsDirectory {

    @Option(
            names = "--plugins",
            paramLabel = "DIRECTORY",
            defaultValue = "${sys:holdfast.home:-.}/plugins",
            description = "The directory of the plugins, one directory for each (those of this installation).")
    private Path path;

    /**
     * Loads the plugins.
     *
     * @throws dev.holdfast.server.StartFailure naming every plugin that cannot be loaded
     */
    public Workbench open() {
        return Workbench.open(path);
    }
}
