package dev.holdfast.server.config;

import java.time.Duration;

/** How requests that are sent twice are told from new ones. */
public record IdempotencyConfig(
        @Setting(
                        fallback = "PT24H",
                        least = "PT1M",
                        most = "PT720H",
                        about = "How long an answer to a request with an Idempotency-Key is kept and given again")
                Duration retention) {}
