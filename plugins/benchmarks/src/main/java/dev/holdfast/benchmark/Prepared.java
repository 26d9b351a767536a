package dev.holdfast.benchmark;

import dev.holdfast.benchmark.bare.BareLoop;
import dev.holdfast.engine.host.LoadReport;
import dev.holdfast.engine.host.PluginLoader;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.lab.session.AlternatingOffers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was prepared for earlier measurements of the same process, which need not prepare it again. */
final class Prepared {

    private static final Map<Path, LoadReport> PLUGINS = new ConcurrentHashMap<>();
    private static final Map<Contest, AlternatingOffers> TABLES = new ConcurrentHashMap<>();
    private static final Map<Contest, AlternatingOffers> GUARDED = new ConcurrentHashMap<>();
    private static final Map<Contest, BareLoop> LOOPS = new ConcurrentHashMap<>();

    private Prepared() {}

    /** A table whose strategies are loaded from their jars, as the server loads them. */
    static AlternatingOffers table(Contest contest, Path plugins) {
        return prepared(TABLES, contest, plugins, Contest::table);
    }

    /** The same with a guard behind each strategy. */
    static AlternatingOffers guardedTable(Contest contest, Path plugins) {
        return prepared(GUARDED, contest, plugins, Contest::guardedTable);
    }

    /** Sets a table. */
    private interface Setting {
        AlternatingOffers of(Contest contest, PluginRegistry plugins) throws PluginFault;
    }

    private static AlternatingOffers prepared(
            Map<Contest, AlternatingOffers> known, Contest contest, Path plugins, Setting setting) {
        return known.computeIfAbsent(contest, key -> {
            try {
                return setting.of(key, plugins(plugins).registry());
            } catch (PluginFault fault) {
                throw new IllegalStateException("the parts of " + key + " cannot be had from " + plugins, fault);
            }
        });
    }

    static BareLoop bareLoop(Contest contest) {
        return LOOPS.computeIfAbsent(contest, Contest::bareLoop);
    }

    private static LoadReport plugins(Path directory) {
        return PLUGINS.computeIfAbsent(
                directory, key -> new PluginLoader(key, Set.of("walk-away-enforcer", "readiness-gate")).load());
    }
}
