package dev.holdfast.engine.host.call;

import dev.holdfast.engine.host.part.Registered;
import java.util.function.Supplier;

/** Calls plugin code. Safe for use by many threads. */
public interface PluginCaller {

    /**
     * Runs code of a plugin and gives back what it answered.
     *
     * @param plugin the plugin whose code is called
     * @param part the part whose code is called, for messages; see {@link Registered#part()}
     * @param code the call; must not answer null
     * @throws PluginFault when there is no answer, whatever the reason
     */
    <T> T call(String plugin, String part, Supplier<T> code) throws PluginFault;

    /**
     * Does work that makes several calls, at the price of one change of threads. Work that is under way already is not
     * split: inside it this just goes on.
     *
     * @param work calls plugins and otherwise only reads; must not answer null
     * @throws PluginFault the fault of a call that did not come back. The work was given up in the middle of it, and may be
     *     begun again without this call
     */
    <R> R together(Supplier<R> work) throws PluginFault;
}
