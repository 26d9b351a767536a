package dev.holdfast.server.timing;

import dev.holdfast.server.config.traffic.TimingConfig.Policy;
import dev.holdfast.server.http.pace.Pace;
import java.util.function.LongToDoubleFunction;

/**
 * The moments at which one caller is served. Ticks lie an interval apart, each shifted by up to a quarter of it; what decides
 * the moment of an answer is when the request came and how many intervals the work took, and nothing else.
 */
final class Schedule implements Pace {

    private static final double SHIFT = 0.25;

    private final Policy policy;
    private final long interval;
    private final long phase;
    private final LongToDoubleFunction jitter;

    /**
     * A schedule.
     *
     * @param interval in nanoseconds, above 0
     * @param phase where in the interval the grid of this caller begins, from 0 to below 1: callers with one each do not
     *     all come at once
     * @param jitter the shift of a tick, from 0 to below 1
     */
    Schedule(Policy policy, long interval, double phase, LongToDoubleFunction jitter) {
        this.policy = policy;
        this.interval = interval;
        this.phase = (long) (phase * interval);
        this.jitter = jitter;
    }

    @Override
    public long takeUp(long now) {
        return policy == Policy.GRID ? nextOfGrid(now) : now;
    }

    @Override
    public long leave(long takenUp, long now) {
        return policy == Policy.GRID
                ? nextOfGrid(now)
                : next(now, takenUp, Math.max(1, Math.floorDiv(now - takenUp, interval)));
    }

    @Override
    public boolean allowsWaiting() {
        return policy == Policy.GRID;
    }

    private long nextOfGrid(long now) {
        return next(now, phase, Math.floorDiv(now - phase, interval));
    }

    /** The first tick that is not before a moment, beginning with the one of that number. */
    private long next(long moment, long origin, long first) {
        long number = first;
        while (tick(origin, number) < moment) {
            number++;
        }
        return tick(origin, number);
    }

    private long tick(long origin, long number) {
        return origin + number * interval + (long) (SHIFT * interval * jitter.applyAsDouble(origin + number));
    }
}
