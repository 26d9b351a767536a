package dev.holdfast.server.http.gate;

import java.time.Duration;
import java.util.Objects;

/**
 * How many requests a caller may send, and how many of them are left after this one.
 *
 * @param policy the name of the limit
 * @param quota how many may come at once after a pause as long as the window
 * @param window in which the whole quota is given anew, steadily
 * @param left how many more may come at once
 * @param untilFull until the whole quota is there again
 * @param untilNext until one more request may come; zero if this one may
 */
public record Allowance(String policy, long quota, Duration window, long left, Duration untilFull, Duration untilNext) {

    public Allowance {
        Objects.requireNonNull(policy, "policy");
        if (left < 0 || left > quota || untilFull.isNegative() || untilNext.isNegative()) {
            throw new IllegalArgumentException("no such allowance: " + left + " of " + quota);
        }
    }

    /** Whether the request may come in. */
    public boolean isGranted() {
        return untilNext.isZero();
    }

    /** The limit, as draft-ietf-httpapi-ratelimit-headers writes it. */
    String policyField() {
        return "\"%s\";q=%d;w=%d".formatted(policy, quota, seconds(window));
    }

    /** What is left of it. */
    String limitField() {
        return "\"%s\";r=%d;t=%d".formatted(policy, left, seconds(untilFull));
    }

    /** Whole seconds, rounded up: whoever waits as long is not too early. */
    static long seconds(Duration time) {
        return time.plusNanos(999_999_999).toSeconds();
    }
}
