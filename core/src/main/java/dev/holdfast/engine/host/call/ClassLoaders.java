package dev.holdfast.engine.host.call;

/** Knows what plugins' code finds as the context class loader of its thread. */
@FunctionalInterface
public interface ClassLoaders {

    /** The context class loader for the code of a plugin; that of the platform for a plugin that is not known. */
    ClassLoader contextOf(String plugin);
}
