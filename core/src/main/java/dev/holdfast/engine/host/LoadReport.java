package dev.holdfast.engine.host;

import dev.holdfast.engine.host.jar.PluginClassLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What was loaded, and everything that was wrong. A plugin with a problem is not loaded at all. */
public final class LoadReport implements AutoCloseable {

    private final List<LoadedPlugin> plugins;
    private final List<PluginProblem> problems;
    private final PluginRegistry registry;
    private final List<PluginClassLoader> classLoaders;

    LoadReport(
            List<LoadedPlugin> plugins,
            List<PluginProblem> problems,
            PluginRegistry registry,
            List<PluginClassLoader> classLoaders) {
        this.plugins = List.copyOf(plugins);
        this.problems = List.copyOf(problems);
        this.registry = registry;
        this.classLoaders = List.copyOf(classLoaders);
    }

    /** The plugins that were loaded, by directory. */
    public List<LoadedPlugin> plugins() {
        return plugins;
    }

    /** Everything that was wrong, by directory. */
    public List<PluginProblem> problems() {
        return problems;
    }

    /** The parts of the plugins that were loaded. */
    public PluginRegistry registry() {
        return registry;
    }

    /** Closes the jars. Plugin code must not be called afterwards. */
    @Override
    public void close() {
        IOException failure = new IOException("jars of plugins could not be closed");
        for (PluginClassLoader classLoader : classLoaders) {
            try {
                classLoader.close();
            } catch (IOException notClosed) {
                failure.addSuppressed(notClosed);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw new UncheckedIOException(failure);
        }
    }
}
