package dev.holdfast.negotiation;

import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Instant;
import java.util.Optional;

/**
 * A request to move the walk-away point down that nobody has approved yet. Its text form says nothing.
 *
 * @param walkAwayPoint the point that is asked for
 * @param reason why
 * @param by who asks
 * @param expiresAt from when it cannot be approved any more; requests of old logs do not expire
 */
public record LooseningRequest(WalkAwayPoint walkAwayPoint, String reason, Author by, Optional<Instant> expiresAt) {

    /** Whether it can still be approved at that moment. */
    public boolean standsAt(Instant moment) {
        return expiresAt.filter(end -> !moment.isBefore(end)).isEmpty();
    }

    @Override
    public String toString() {
        return "LooseningRequest[secret]";
    }
}
