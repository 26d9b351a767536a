package dev.holdfast.engine.host.crew;

import dev.holdfast.engine.host.jar.PluginClassLoader;

/** Where a part of a plugin comes from: its class loader, which threads inherit as context from the thread that starts them. */
public final class Home {

    private final ClassLoader classLoader;

    private Home(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /** That of a part; for what comes from no plugin the platform, from which nothing of ours is found. */
    public static Home of(Object part) {
        ClassLoader own = part.getClass().getClassLoader();
        return new Home(own instanceof PluginClassLoader ? own : ClassLoader.getPlatformClassLoader());
    }

    /** Where the caller's thread is. */
    public static Home ofThisThread() {
        return new Home(Thread.currentThread().getContextClassLoader());
    }

    /** From now on the caller's thread is there; where it is already, which is asked in every turn, that costs next to nothing. */
    public void enter() {
        Thread thread = Thread.currentThread();
        if (thread.getContextClassLoader() != classLoader) {
            thread.setContextClassLoader(classLoader);
        }
    }

    /** Whether a thread was started by a part of the same plugin. */
    public boolean isOf(Stray stray) {
        return classLoader instanceof PluginClassLoader && stray.thread().getContextClassLoader() == classLoader;
    }
}
