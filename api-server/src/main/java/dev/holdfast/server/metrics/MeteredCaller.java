package dev.holdfast.server.metrics;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.server.tracing.Spans;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Calls plugins, and keeps how long they take and how they fail. */
public final class MeteredCaller implements PluginCaller {

    private record Callee(String plugin, String part) {}

    private final PluginCaller caller;
    private final Meters meters;
    private final Spans spans;
    private final Map<Callee, Timer> timers = new ConcurrentHashMap<>();

    @Inject
    MeteredCaller(PluginCaller caller, Meters meters, Spans spans) {
        this.spans = spans;
        this.caller = caller;
        this.meters = meters;
    }

    @Override
    public <T> T call(String plugin, String part, Supplier<T> code) throws PluginFault {
        Timer.Sample sample = Timer.start();
        try {
            return spans.in("plugin " + plugin + " " + part, () -> caller.call(plugin, part, code));
        } catch (PluginFault fault) {
            count(fault);
            throw fault;
        } finally {
            sample.stop(timers.computeIfAbsent(new Callee(plugin, part), this::timer));
        }
    }

    @Override
    public <R> R together(Supplier<R> work) throws PluginFault {
        try {
            return caller.together(work);
        } catch (PluginFault fault) {
            count(fault);
            throw fault;
        }
    }

    private void count(PluginFault fault) {
        meters.counter(
                        "holdfast.plugin.faults",
                        "Calls of plugins that brought no answer",
                        "plugin",
                        fault.plugin(),
                        "kind",
                        fault.kind().name())
                .increment();
    }

    private Timer timer(Callee callee) {
        return meters.timer(
                "holdfast.plugin.calls", "Calls of plugins", "plugin", callee.plugin(), "part", callee.part());
    }
}
