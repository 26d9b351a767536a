package dev.holdfast.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it on. Safe for use by many threads. */
public final class SteppableClock extends Clock {

    /** When negotiations of the testkit begin: Monday, 5 January 2026, 09:00 UTC. */
    public static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private Instant now;

    private SteppableClock(Instant start) {
        this.now = start;
    }

    /** A clock that shows {@link #START}. */
    public static SteppableClock atStart() {
        return at(START);
    }

    /** A clock that shows a moment. */
    public static SteppableClock at(Instant moment) {
        return new SteppableClock(moment);
    }

    /** Moves the clock on, or back when the step is negative, as a clock may jump. */
    public synchronized void step(Duration step) {
        now = now.plus(step);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Refuses: the clock of a negotiation shows UTC. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a negotiation's clock shows UTC");
    }
}
