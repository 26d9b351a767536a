package dev.holdfast.engine.host;

import java.time.Duration;
import java.util.SortedMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Calls plugin code on threads of its own and waits for a limited time. A call that takes longer is interrupted and
 * abandoned: its thread is written off and replaced. A plugin with too many such runaways is not called until some have
 * come back, so the number of threads stays bounded. The object whose call was abandoned may still be changing and must not
 * be called again.
 */
public final class TimeLimitedCaller implements PluginCaller, AutoCloseable {

    /** How many runaways suspend a plugin. */
    public static final int MOST_RUNAWAYS = 4;

    private static final int IDLE_SECONDS = 30;

    private final PluginCaller direct;
    private final Duration limit;
    private final Runaways runaways = new Runaways();
    private final ThreadPoolExecutor threads;

    /** Calls plugins with their own class loaders as context, on a few threads for each processor. */
    public TimeLimitedCaller(PluginRegistry registry, Duration limit) {
        this(registry::classLoader, limit, Math.max(8, 4 * Runtime.getRuntime().availableProcessors()));
    }

    TimeLimitedCaller(Function<String, ClassLoader> classLoaders, Duration limit, int size) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("the time limit of plugin calls must be positive");
        }
        this.direct = new DirectCaller(classLoaders);
        this.limit = limit;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                size,
                size,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> thread(task, "plugin-call-" + number.incrementAndGet()));
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public <T> T call(String plugin, String part, Supplier<T> code) throws PluginFault {
        if (runaways.of(plugin) >= MOST_RUNAWAYS) {
            throw PluginFault.of(
                    PluginFault.Kind.SUSPENDED, plugin, part, "not called: too many earlier calls have not come back");
        }
        WatchedCall<T> call = new WatchedCall<>(
                () -> direct.call(plugin, part, code),
                () -> lost(plugin),
                () -> returned(plugin),
                () -> PluginFault.of(
                        PluginFault.Kind.SUSPENDED, plugin, part, "not called: the plugin host is closing"));
        try {
            threads.execute(call);
        } catch (RejectedExecutionException closing) {
            call.cancel();
        }
        return call.await(limit)
                .orElseThrow(() -> PluginFault.of(
                        PluginFault.Kind.TIMED_OUT, plugin, part, "took longer than " + limit.toMillis() + " ms"));
    }

    /** How many abandoned calls have not come back, by plugin. */
    public SortedMap<String, Integer> runaways() {
        return runaways.byPlugin();
    }

    /** Interrupts whatever still runs. Later calls fail as {@link PluginFault.Kind#SUSPENDED}. */
    @Override
    public void close() {
        for (Runnable waiting : threads.shutdownNow()) {
            ((WatchedCall<?>) waiting).cancel();
        }
    }

    private void lost(String plugin) {
        runaways.add(plugin, 1);
        resize(1);
    }

    private void returned(String plugin) {
        runaways.add(plugin, -1);
        resize(-1);
    }

    private synchronized void resize(int difference) {
        int size = threads.getMaximumPoolSize() + difference;
        if (difference > 0) {
            threads.setMaximumPoolSize(size);
            threads.setCorePoolSize(size);
        } else {
            threads.setCorePoolSize(size);
            threads.setMaximumPoolSize(size);
        }
    }

    /** A thread from which nothing of ours can be reached: plugins can ask for the thread that they run on. */
    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return thread;
    }
}
