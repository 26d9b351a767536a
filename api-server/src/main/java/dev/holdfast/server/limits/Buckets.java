package dev.holdfast.server.limits;

import dev.holdfast.server.http.gate.Allowance;
import dev.holdfast.server.memory.Recent;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What each of many callers has used of the same limit, by the generic cell rate algorithm (ITU-T I.371): of each only the
 * moment is kept at which the whole quota will be there again. Depends on when requests came, and on nothing else.
 */
final class Buckets {

    private final String policy;
    private final long quota;
    private final long window;
    private final long step;
    private final LongSupplier clock;
    private final Recent<String, Long> full;

    /**
     * Nobody has used anything.
     *
     * @param quota how many requests may come in a window; above 0
     * @param most how many callers are remembered: those who came last. Whoever is forgotten has the whole quota
     * @param clock nanoseconds since any moment
     */
    Buckets(String policy, int quota, Duration window, int most, LongSupplier clock) {
        if (quota < 1 || window.toNanos() < quota) {
            throw new IllegalArgumentException("no such limit: " + quota + " in " + window);
        }
        this.policy = policy;
        this.quota = quota;
        this.window = window.toNanos();
        this.step = this.window / quota;
        this.clock = clock;
        this.full = new Recent<>(most);
    }

    /** Takes one of what the caller has left, if anything is. */
    synchronized Allowance take(String caller) {
        long now = clock.getAsLong();
        long used = used(caller, now);
        if (used + step > window) {
            return allowance(used);
        }
        full.remember(caller, now + used + step);
        return allowance(used + step, Duration.ZERO);
    }

    /** Whether the caller has something left. */
    synchronized boolean isEmpty(String caller) {
        return used(caller, clock.getAsLong()) + step > window;
    }

    /** What the caller has left, without taking of it. */
    synchronized Allowance look(String caller) {
        return allowance(used(caller, clock.getAsLong()));
    }

    /** Time until the whole quota is there again. */
    private long used(String caller, long now) {
        return full.recall(caller).map(moment -> Math.max(0, moment - now)).orElse(0L);
    }

    private Allowance allowance(long used) {
        return allowance(used, Duration.ofNanos(Math.max(0, used + step - window)));
    }

    private Allowance allowance(long used, Duration untilNext) {
        long left = Math.min(quota, Math.max(0, (window - used) / step));
        return new Allowance(policy, quota, Duration.ofNanos(window), left, Duration.ofNanos(used), untilNext);
    }
}
