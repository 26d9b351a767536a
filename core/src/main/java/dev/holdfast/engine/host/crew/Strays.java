package dev.holdfast.engine.host.crew;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The threads that a piece of work starts and leaves behind. To be asked by the piece, on the thread of the crew that does it;
 * elsewhere there are none. Where no thread was started at all, asking costs some dozen nanoseconds.
 */
public final class Strays {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How long they may take to end by themselves. */
    private static final long GRACE_NANOS = 100_000_000;

    private final long startedBefore = THREADS.getTotalStartedThreadCount();

    private Strays() {}

    /** To be made before the piece begins. */
    public static Strays from() {
        return new Strays();
    }

    /**
     * Those that live after the piece and did not before, when they have had a moment to end: they are interrupted now.
     */
    public List<Stray> left() {
        if (THREADS.getTotalStartedThreadCount() == startedBefore) {
            return List.of();
        }
        Thread own = Thread.currentThread();
        if (!(own.getThreadGroup() instanceof Company company)) {
            return List.of();
        }
        await(company.newStrays(own));
        List<Thread> left = company.newStrays(own);
        company.expel(left);
        return Stray.all(left);
    }

    private static void await(List<Thread> strays) {
        long end = System.nanoTime() + GRACE_NANOS;
        try {
            for (Thread stray : strays) {
                TimeUnit.NANOSECONDS.timedJoin(stray, end - System.nanoTime());
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }
}
