package dev.holdfast.engine.host.crew;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** A member of a crew with the threads that were started on its thread: they inherit the group, and so are found. */
final class Company extends ThreadGroup {

    /** So many may be started while they are counted. */
    private static final int MORE = 16;

    /** Java's own, started for everybody by whoever needs it first. */
    private static final String TIMER_OF_FUTURES = "CompletableFutureDelayScheduler";

    private final Set<Thread> known = ConcurrentHashMap.newKeySet();

    // until Java 18 a group stays in its parent for ever if nobody says this
    @SuppressWarnings("removal")
    Company() {
        super("crew");
        setDaemon(true);
    }

    /** The threads that live beside the member's own, those that Java lends to everybody left out. */
    List<Thread> strays(Thread own) {
        Thread[] found = new Thread[activeCount() + MORE];
        enumerate(found);
        return Arrays.stream(found)
                .filter(Objects::nonNull)
                .filter(thread -> thread != own && thread.isAlive() && !isLent(thread))
                .toList();
    }

    /** Those of them that were not there when it was asked before. */
    List<Thread> newStrays(Thread own) {
        known.removeIf(thread -> !thread.isAlive());
        return strays(own).stream().filter(stray -> !known.contains(stray)).toList();
    }

    /** From now on they are not new, and they are told to end. */
    void expel(List<Thread> strays) {
        known.addAll(strays);
        strays.forEach(Thread::interrupt);
    }

    private static boolean isLent(Thread thread) {
        return thread.getName().equals(TIMER_OF_FUTURES)
                || (thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool());
    }
}
