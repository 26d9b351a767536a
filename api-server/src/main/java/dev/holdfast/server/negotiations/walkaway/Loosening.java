package dev.holdfast.server.negotiations.walkaway;

import dev.holdfast.server.negotiations.mandate.PointJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * A request to move the walk-away point down.
 *
 * @param walkAwayPoint the point that is asked for
 * @param reason why
 * @param expiresAt until when it can be approved: for 48 hours, if it is not said
 */
public record Loosening(@Valid PointJson walkAwayPoint, @Size(max = 2000) String reason, Optional<Instant> expiresAt) {

    @Override
    public String toString() {
        return "Loosening[…]";
    }
}
