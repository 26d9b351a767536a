package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.server.negotiations.terms.Reading;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * How far our side intends to go.
 *
 * @param opening where our side starts
 * @param target what our side aims for
 * @param settlingPoint the lowest that our side proposes; at or above the walk-away point, and not computed from it
 */
public record PlanJson(@Valid RungJson opening, @Valid RungJson target, @Valid PointJson settlingPoint) {

    Optional<Plan> read(Reading reading, UtilityFunction preferences) {
        Optional<Rung> start = opening.read(reading.in("opening"), preferences);
        Optional<Rung> aim = target.read(reading.in("target"), preferences);
        Optional<SettlingPoint> lowest = Point.settling(reading.in("settlingPoint"), settlingPoint, preferences);
        return start.isPresent() && aim.isPresent() && lowest.isPresent()
                ? reading.read(() -> new Plan(start.get(), aim.get(), lowest.get()))
                : Optional.empty();
    }
}
