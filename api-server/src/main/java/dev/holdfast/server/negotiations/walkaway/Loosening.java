package dev.holdfast.server.negotiations.walkaway;

import dev.holdfast.server.negotiations.mandate.PointJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * A request to move the walk-away point down.
 *
 * @param walkAwayPoint the point that is asked for
 * @param reason why
 */
public record Loosening(@Valid PointJson walkAwayPoint, @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "Loosening[…]";
    }
}
