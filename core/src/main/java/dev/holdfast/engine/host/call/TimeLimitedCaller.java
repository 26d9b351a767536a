package dev.holdfast.engine.host.call;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Calls plugin code on threads of its own and waits for a limited time. Changing threads costs more than most calls, so
 * work that makes several can be carried over as a whole. A call that takes longer is interrupted and abandoned: its thread
 * is written off and replaced. A plugin with too many such runaways is not called until some have
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
    private final Shift.Losses losses = new Count();
    private final ThreadPoolExecutor threads;

    /** Not that of whoever happens to call first: our threads are not counted as its own. */
    private final ThreadGroup group = Thread.currentThread().getThreadGroup();

    /** Neither a field of the threads nor static: a plugin could find it there, and through it our work. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Shift<?>> shift = new ThreadLocal<>();

    /** Calls plugins with their own class loaders as context, on a few threads for each processor. */
    public TimeLimitedCaller(ClassLoaders classLoaders, Duration limit) {
        this(classLoaders, limit, Math.max(8, 4 * Runtime.getRuntime().availableProcessors()));
    }

    /** The same on a number of threads. */
    public TimeLimitedCaller(ClassLoaders classLoaders, Duration limit, int size) {
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
        Shift<?> current = shift.get();
        if (current != null) {
            return current.call(plugin, part, code);
        }
        return onShift(() -> call(plugin, part, code))
                .orElseThrow(() -> PluginFault.of(
                        PluginFault.Kind.SUSPENDED, plugin, part, "not called: the plugin host is closing"));
    }

    @Override
    public <R> R together(Supplier<R> work) throws PluginFault {
        if (shift.get() != null) {
            return work.get();
        }
        Optional<R> answer = onShift(work::get);
        // while the host is closing no plugin is called, which each call says for itself
        return answer.isPresent() ? answer.get() : work.get();
    }

    /** Empty when there are no threads any more. */
    private <R> Optional<R> onShift(Shift.Work<R> work) throws PluginFault {
        Shift<R> next = new Shift<>(work, shift, direct, losses);
        try {
            threads.execute(next);
        } catch (RejectedExecutionException closing) {
            next.cancel();
        }
        return next.await(limit);
    }

    /** How many abandoned calls have not come back, by plugin. */
    public SortedMap<String, Integer> runaways() {
        return runaways.byPlugin();
    }

    /** Interrupts whatever still runs. Later calls fail as {@link PluginFault.Kind#SUSPENDED}. */
    @Override
    public void close() {
        for (Runnable waiting : threads.shutdownNow()) {
            ((Shift<?>) waiting).cancel();
        }
    }

    private final class Count implements Shift.Losses {

        @Override
        public void lost(String plugin) {
            runaways.add(plugin, 1);
            resize(1);
        }

        @Override
        public void returned(String plugin) {
            runaways.add(plugin, -1);
            resize(-1);
        }
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
    private Thread thread(Runnable task, String name) {
        Thread thread = new Thread(group, task, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return thread;
    }
}
