package dev.holdfast.server.config.traffic;

import dev.holdfast.server.config.Setting;
import java.time.Duration;

/** What the time of an answer may say to counterparties: nothing, if a policy is set. */
public record TimingConfig(
        @Setting(
                        fallback = "NONE",
                        about =
                                "When counterparties are answered: NONE (at once), DELAY (after a time) or GRID (at ticks)")
                Policy policy,
        @Setting(
                        fallback = "PT0.5S",
                        least = "PT0.01S",
                        most = "PT60S",
                        about = "The delay, or the distance of ticks, of timing.policy")
                Duration interval) {

    /** The shortest and the longest interval, in milliseconds. */
    public static final int LEAST_MILLIS = 10;

    public static final int MOST_MILLIS = 60_000;

    /** When counterparties are answered. */
    public enum Policy {
        /** As soon as possible. */
        NONE,
        /** A fixed time after they asked; what takes longer waits for a multiple of it. */
        DELAY,
        /** What they ask is taken up at a tick, and answered at a later one. */
        GRID
    }
}
