package dev.holdfast.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What JMH counts besides: operations, the rounds of sessions, and the time that the thread had a processor, from which a
 * rate follows that other programs on the machine disturb little.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Counts {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Read by JMH under this name. */
    public long operations;

    /** Read by JMH under this name. */
    public long rounds;

    /** Read by JMH under this name: points of frontiers. */
    public long points;

    /** Read by JMH under this name. */
    public long processorNanos;

    private long start;

    /** Before each iteration. */
    @Setup(Level.Iteration)
    public void start() {
        start = THREADS.getCurrentThreadCpuTime();
    }

    /** After each iteration. */
    @TearDown(Level.Iteration)
    public void stop() {
        processorNanos = THREADS.getCurrentThreadCpuTime() - start;
    }

    /** One more session. */
    void session(int played) {
        rounds += played;
        operations++;
    }
}
