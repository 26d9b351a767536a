package dev.holdfast.server.negotiations.webhooks.delivery;

import dev.holdfast.server.config.events.WebhooksConfig;
import java.time.Duration;

/** When an event is sent again that has not arrived. */
record Retries(int most, Duration first) {

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int FACTOR = 3;
    private static final double JITTER = 0.2;

    static Retries of(WebhooksConfig config) {
        return new Retries(config.attempts(), config.firstRetry());
    }

    boolean isEnough(int attempts) {
        return attempts >= most;
    }

    /**
     * How long to wait after so many attempts, at least 1: three times as long each time, up to a fifth more or less, so that
     * what has failed together does not come back together.
     *
     * @param what the same for all attempts of an event, and another for another
     */
    Duration after(int attempts, String what) {
        double plain = (double) first.toMillis() * Math.pow(FACTOR, attempts - 1);
        double share = Math.floorMod(what.hashCode() * 31 + attempts * 7919, 1_000) / 999.0;
        double shifted = Math.min(plain, (double) LONGEST.toMillis()) * (1 + JITTER * (2 * share - 1));
        return Duration.ofMillis(Math.max(1, Math.round(shifted)));
    }
}
