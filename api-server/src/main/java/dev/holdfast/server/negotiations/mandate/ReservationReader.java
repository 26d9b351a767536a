package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.preference.Alternative;
import dev.holdfast.preference.Alternatives;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointJson.AlternativeJson;
import dev.holdfast.server.negotiations.terms.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the secret part of the mandate, and its points when they are moved. */
public final class ReservationReader {

    private ReservationReader() {}

    /** The secret part; empty when it is wrong, which the reading then knows. */
    public static Optional<Reservation> read(Reading reading, WalkAwayPointJson json, UtilityFunction preferences) {
        LastDecision lastDecision = json.lastDecision().orElse(LastDecision.ASK_OWNER);
        Optional<Alternatives> alternatives =
                json.alternatives().flatMap(given -> alternatives(reading.in("alternatives"), given));
        Optional<PointJson> point = json.point();
        Optional<WalkAwayPoint> walkAwayPoint = point.isPresent()
                ? walkAwayPoint(reading, point.get(), preferences)
                : alternatives.map(Alternatives::walkAwayPoint);
        if (alternatives.isPresent() != json.alternatives().isPresent()) {
            return Optional.empty();
        }
        return walkAwayPoint.map(known -> new Reservation(known, alternatives, lastDecision));
    }

    public static Optional<WalkAwayPoint> walkAwayPoint(Reading reading, PointJson json, UtilityFunction preferences) {
        return Point.walkAway(reading, json, preferences);
    }

    public static Optional<SettlingPoint> settlingPoint(Reading reading, PointJson json, UtilityFunction preferences) {
        return Point.settling(reading, json, preferences);
    }

    private static Optional<Alternatives> alternatives(Reading reading, List<AlternativeJson> json) {
        List<Alternative> made = new ArrayList<>();
        for (int index = 0; index < json.size(); index++) {
            AlternativeJson each = json.get(index);
            reading.in(index)
                    .read(() -> new Alternative(each.name(), each.probability(), each.utility()))
                    .ifPresent(made::add);
        }
        return made.size() == json.size() ? reading.read(() -> new Alternatives(made)) : Optional.empty();
    }
}
