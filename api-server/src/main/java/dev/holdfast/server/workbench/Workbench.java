package dev.holdfast.server.workbench;

import dev.holdfast.engine.host.LoadReport;
import dev.holdfast.engine.host.PluginLoader;
import dev.holdfast.engine.host.PluginProblem;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.ScenarioFiles;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.server.StartFailure;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The plugins that lie beside the command line, loaded as the server loads them. */
public final class Workbench implements AutoCloseable {

    /** The guards that come with Holdfast. */
    private static final Set<String> GUARDS = Set.of("walk-away-enforcer", "readiness-gate");

    private final LoadReport plugins;

    private Workbench(LoadReport plugins) {
        this.plugins = plugins;
    }

    /**
     * Loads the plugins of a directory.
     *
     * @throws StartFailure naming every plugin that cannot be loaded
     */
    public static Workbench open(Path directory) {
        LoadReport report = new PluginLoader(directory, GUARDS).load();
        if (!report.problems().isEmpty()) {
            report.close();
            throw new StartFailure(report.problems().stream()
                    .map(PluginProblem::line)
                    .collect(Collectors.joining("\n  ", "Not all plugins can be loaded:\n  ", "")));
        }
        return new Workbench(report);
    }

    /** The parts of the plugins. */
    public PluginRegistry registry() {
        return plugins.registry();
    }

    /** Scenario files in all formats that the plugins know. */
    public ScenarioFiles scenarios() {
        return new ScenarioFiles(registry(), new DirectCaller(registry()));
    }

    @Override
    public void close() {
        plugins.close();
    }
}
