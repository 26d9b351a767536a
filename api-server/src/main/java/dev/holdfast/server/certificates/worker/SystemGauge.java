package dev.holdfast.server.certificates.worker;

import com.sun.management.ThreadMXBean;
import dev.holdfast.lab.certificate.Gauge;
import java.lang.management.ManagementFactory;

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

    /** How many threads live. */
    int threads() {
        return threads.getThreadCount();
    }
}
