package dev.holdfast.server.certificates.worker;

import com.sun.management.ThreadMXBean;
import dev.holdfast.lab.certificate.trial.Gauge;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Memory as the Java machine tells it. */
final class SystemGauge implements Gauge {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Override
    public long allocatedBytes() {
        return threads.getCurrentThreadAllocatedBytes();
    }

    @Override
    public long bytesInUse() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** How many threads live; quickly told. */
    int allThreads() {
        return threads.getThreadCount();
    }

    /** How many threads live, without those that Java itself lends to everybody and keeps for a while. */
    int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !isLent(thread))
                .count();
    }

    private static boolean isLent(Thread thread) {
        return thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool();
    }
}
