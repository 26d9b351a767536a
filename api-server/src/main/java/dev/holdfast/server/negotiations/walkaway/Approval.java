package dev.holdfast.server.negotiations.walkaway;

import dev.holdfast.server.negotiations.mandate.PointJson;
import jakarta.validation.Valid;

/**
 * The approval of a request to move the walk-away point down.
 *
 * @param walkAwayPoint exactly the point that is approved, as it was read, should the request change in the meantime
 */
public record Approval(@Valid PointJson walkAwayPoint) {}
