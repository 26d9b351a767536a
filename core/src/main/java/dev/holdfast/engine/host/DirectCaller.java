package dev.holdfast.engine.host;

import dev.holdfast.engine.settings.InvalidSettingsException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls plugin code on the caller's own thread and waits for as long as it takes: for plugins that are trusted. */
public final class DirectCaller implements PluginCaller {

    private final Function<String, ClassLoader> classLoaders;

    /** Calls plugins with their own class loaders as context. */
    public DirectCaller(PluginRegistry registry) {
        this(registry::classLoader);
    }

    DirectCaller(Function<String, ClassLoader> classLoaders) {
        this.classLoaders = classLoaders;
    }

    @Override
    // whatever a plugin throws, errors included, is the plugin's fault and must not get further than here
    public <T> T call(String plugin, String part, Supplier<T> code) throws PluginFault {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classLoaders.apply(plugin));
        try {
            T answer = code.get();
            if (answer == null) {
                throw PluginFault.of(PluginFault.Kind.RETURNED_NULL, plugin, part, "answered null");
            }
            return answer;
        } catch (InvalidSettingsException invalid) {
            // thrown by us alone: plugins do not see the class
            throw PluginFault.invalidSettings(plugin, part, invalid.getMessage(), invalid.problems());
        } catch (LinkageError broken) {
            throw PluginFault.of(
                    PluginFault.Kind.BROKEN_LINK,
                    plugin,
                    part,
                    "needs something that is not there: " + broken.getClass().getName());
        } catch (RuntimeException | Error thrown) {
            throw PluginFault.of(
                    PluginFault.Kind.THREW,
                    plugin,
                    part,
                    "threw " + thrown.getClass().getName());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
