package dev.holdfast.server;

import dev.holdfast.engine.host.LoadReport;
import dev.holdfast.engine.host.LoadedPlugin;
import dev.holdfast.engine.host.PluginLoader;
import dev.holdfast.engine.host.PluginProblem;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.PluginsConfig;
import dev.holdfast.server.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holdfast as it lies in a directory: its plugins are beside it, and its data where the settings say. */
public final class Installation {

    private static final String MEND = "Mend them, or set plugins.tolerate-broken=true to start without them; "
            + "a plugin that is named in plugins.guards is never left out.";

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private final Path home;

    /**
     * An installation.
     *
     * @param home the directory to which the directory of plugins is relative
     */
    public Installation(Path home) {
        this.home = home;
    }

    /**
     * Loads the plugins, opens the store, puts the server together and starts it.
     *
     * @throws StartFailure when a plugin has a problem and that is not tolerated
     * @throws dev.holdfast.server.store.StoreStartFailure when the store cannot be opened
     */
    public RunningServer start(Configuration configuration) {
        LoadReport plugins = load(configuration.plugins());
        boolean started = false;
        try {
            RunningServer server = start(configuration, plugins);
            started = true;
            return server;
        } finally {
            if (!started) {
                plugins.close();
            }
        }
    }

    /**
     * Opens the store alone, for whoever looks after its tenants and keys.
     *
     * @throws dev.holdfast.server.store.StoreStartFailure when it cannot be opened: the embedded one is the server's alone
     *     while that runs
     */
    public static Administration administer(Configuration configuration) {
        return new Administration(Stores.open(configuration.store()), configuration.signing(), Clock.systemUTC());
    }

    private static RunningServer start(Configuration configuration, LoadReport plugins) {
        Store store = Stores.open(configuration.store());
        boolean started = false;
        try {
            RunningServer server =
                    ServerInjector.start(configuration, store, plugins.registry(), Clock.systemUTC(), List.of(plugins));
            started = true;
            return server;
        } finally {
            if (!started) {
                store.close();
            }
        }
    }

    private LoadReport load(PluginsConfig config) {
        LoadReport report = new PluginLoader(home.resolve(config.directory()), Set.copyOf(config.guards())).load();
        report.plugins().forEach(plugin -> LOG.info("Loaded plugin {}", plugin.name()));
        if (report.problems().isEmpty()) {
            return report;
        }
        if (!config.tolerateBroken() || !isGuardedBy(report, config.guards())) {
            report.close();
            throw new StartFailure(report.problems().stream()
                    .map(problem -> "  " + problem.line())
                    .collect(Collectors.joining("\n", "Not all plugins can be loaded:\n", "\n" + MEND)));
        }
        report.problems().stream().map(PluginProblem::line).forEach(LOG::warn);
        return report;
    }

    /** Whether every plugin whose guards are granted is there: our side never talks with a guard less than it was promised. */
    private static boolean isGuardedBy(LoadReport report, List<String> granted) {
        return report.plugins().stream()
                .map(LoadedPlugin::name)
                .collect(Collectors.toSet())
                .containsAll(granted);
    }
}
