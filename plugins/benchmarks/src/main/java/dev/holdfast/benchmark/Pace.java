package dev.holdfast.benchmark;

import java.time.Duration;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How thoroughly is measured.
 *
 * @param passes how often each step is measured; the steps of a pass come right after one another, so that what disturbs
 *     the machine disturbs all of them
 * @param forks how many processes JMH starts for each step of a pass; none to measure all in this one
 * @param warmUp for how long each step is run before it counts
 * @param measured for how long it counts
 * @param end when the last pass should be over
 */
record Pace(int passes, int forks, Duration warmUp, Duration measured, Duration end) {

    /** Less than half a minute in all. */
    static final Pace QUICK = new Pace(12, 0, Duration.ofMillis(600), Duration.ofMillis(120), Duration.ofSeconds(26));

    /** A quarter of an hour on a machine that has nothing else to do, and no more than a third of one on any. */
    static final Pace THOROUGH = new Pace(3, 1, Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofMinutes(20));

    /** Where each step has a process of its own, each must warm up; otherwise a pass that does not count does that. */
    boolean isInOneProcess() {
        return forks == 0;
    }

    ChainedOptionsBuilder set(Step step, boolean warming, ChainedOptionsBuilder options) {
        options.forks(forks);
        if (step.isSingleShot()) {
            return options.warmupIterations(isInOneProcess() ? 1 : 3).measurementIterations(isInOneProcess() ? 1 : 5);
        }
        return options.warmupIterations(isInOneProcess() ? 0 : 1)
                .warmupTime(time(warmUp))
                .measurementIterations(1)
                .measurementTime(time(warming ? warmUp : measured));
    }

    private static TimeValue time(Duration duration) {
        return TimeValue.milliseconds(duration.toMillis());
    }
}
