package dev.holdfast.engine.host.jar;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads one plugin: the Java platform first, then the packages of core that authors may use, then the plugin's own jars.
 * Neither the engine nor other plugins can be found through it, nor anything else that the server brings.
 *
 * <p>That keeps plugins from depending on what is not theirs. It does not lock up hostile code, which runs in the same
 * process: the walk-away point is safe from strategies because no object that they are given leads to it.
 */
public final class PluginClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader core;

    /**
     * Makes a class loader.
     *
     * @param name the plugin's directory, shown in stack traces
     * @param jars the plugin's jars, in the order in which they are searched
     * @param core the class loader of core
     */
    public PluginClassLoader(String name, List<Path> jars, ClassLoader core) {
        super("plugin-" + name, urls(jars), ClassLoader.getPlatformClassLoader());
        this.core = core;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return SharedPackages.holdClass(name) ? core.loadClass(name) : super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        return SharedPackages.holdResource(name) ? core.getResource(name) : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return SharedPackages.holdResource(name) ? core.getResources(name) : super.getResources(name);
    }

    private static URL[] urls(List<Path> jars) {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            try {
                urls[i] = jars.get(i).toUri().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalArgumentException("every file has an address", impossible);
            }
        }
        return urls;
    }
}
