package dev.holdfast.server.negotiations.walkaway;

import dev.holdfast.server.negotiations.mandate.PointJson;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * A stricter walk-away point.
 *
 * @param walkAwayPoint the new point
 * @param settlingPoint the new settling point, where the present one would lie beyond it
 */
public record Tightening(@Valid PointJson walkAwayPoint, Optional<@Valid PointJson> settlingPoint) {}
