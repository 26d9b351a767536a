package dev.holdfast.server.config.traffic;

import dev.holdfast.server.config.Setting;
import java.time.Duration;

/** How requests that are sent twice are told from new ones. */
public record IdempotencyConfig(
        @Setting(
                        fallback = "PT24H",
                        least = "PT1M",
                        most = "PT720H",
                        about = "How long an answer to a request with an Idempotency-Key is kept and given again")
                Duration retention) {}
