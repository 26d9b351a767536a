package dev.holdfast.testkit.contract.subject;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Calls a plugin as the host does, and fails the test for whatever the host would call a fault. The host keeps what a plugin
 * says when it throws to itself; the author of the plugin wants to see it.
 */
final class CheckedCalls {

    private final PluginCaller caller;
    private final String plugin;
    private final String part;

    CheckedCalls(PluginCaller caller, String plugin, String part) {
        this.caller = caller;
        this.plugin = plugin;
        this.part = part;
    }

    <T> T call(Supplier<T> code) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try {
            return caller.call(plugin, part, () -> remembering(code, thrown));
        } catch (PluginFault fault) {
            String said = thrown.get() == null ? "" : " (" + thrown.get().getMessage() + ")";
            throw failed(fault.getMessage() + said, thrown.get() == null ? fault : thrown.get());
        }
    }

    private static <T> T remembering(Supplier<T> code, AtomicReference<Throwable> thrown) {
        try {
            return code.get();
        } catch (RuntimeException | Error anything) {
            thrown.set(anything);
            throw anything;
        }
    }

    static <T> T made(Making<T> making) {
        try {
            return making.make();
        } catch (PluginFault fault) {
            throw failed(fault.getMessage(), fault);
        }
    }

    private static AssertionError failed(String message, Throwable cause) {
        return new AssertionError("a part must never fail, but: " + message, cause);
    }

    /** What may end in a fault. */
    interface Making<T> {
        T make() throws PluginFault;
    }
}
