package dev.holdfast.engine.host.call;

import dev.holdfast.engine.settings.InvalidSettingsException;
import java.util.function.Supplier;

/** Calls plugin code on the caller's own thread and waits for as long as it takes: for plugins that are trusted. */
public final class DirectCaller implements PluginCaller {

    private final ClassLoaders classLoaders;

    /** Calls plugins with their own class loaders as context. */
    public DirectCaller(ClassLoaders classLoaders) {
        this.classLoaders = classLoaders;
    }

    @Override
    public <T> T call(String plugin, String part, Supplier<T> code) throws PluginFault {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classLoaders.contextOf(plugin));
        T answer;
        try {
            answer = code.get();
        } catch (Throwable thrown) {
            // not only exceptions: a plugin's stack overflow, or a checked exception that another language lets pass,
            // is the plugin's fault and must not get further than here
            throw fault(plugin, part, thrown);
        } finally {
            thread.setContextClassLoader(before);
        }
        if (answer == null) {
            throw PluginFault.of(PluginFault.Kind.RETURNED_NULL, plugin, part, "answered null");
        }
        return answer;
    }

    @Override
    public <R> R together(Supplier<R> work) {
        return work.get();
    }

    private static PluginFault fault(String plugin, String part, Throwable thrown) {
        if (thrown instanceof InvalidSettingsException invalid) {
            // thrown by us alone: plugins do not see the class
            return PluginFault.invalidSettings(plugin, part, invalid.getMessage(), invalid.problems());
        }
        String type = thrown.getClass().getName();
        return thrown instanceof LinkageError
                ? PluginFault.of(
                        PluginFault.Kind.BROKEN_LINK, plugin, part, "needs something that is not there: " + type)
                : PluginFault.of(PluginFault.Kind.THREW, plugin, part, "threw " + type);
    }
}
