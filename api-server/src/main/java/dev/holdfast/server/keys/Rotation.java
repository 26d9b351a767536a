package dev.holdfast.server.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a key is to be replaced.
 *
 * @param overlap how long the old key stays good, in ISO 8601 such as {@code PT1H}: a day if it is not given, at most 30
 * @param expiresAt from when the new key is good for nothing
 */
public record Rotation(Optional<Duration> overlap, Optional<Instant> expiresAt) {

    static final Rotation USUAL = new Rotation(Optional.empty(), Optional.empty());
}
