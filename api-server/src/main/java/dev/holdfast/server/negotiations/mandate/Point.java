package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.server.negotiations.terms.Limits;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.negotiations.terms.Terms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A point that has been read, before it is known which of the two it is. */
record Point(OptionalDouble utility, List<IssueLimit> limits) {

    static Optional<SettlingPoint> settling(Reading reading, PointJson json, UtilityFunction preferences) {
        return read(reading, json, preferences)
                .flatMap(point -> reading.read(() -> new SettlingPoint(point.utility, point.limits)));
    }

    static Optional<WalkAwayPoint> walkAway(Reading reading, PointJson json, UtilityFunction preferences) {
        return read(reading, json, preferences)
                .flatMap(point -> reading.read(() -> new WalkAwayPoint(point.utility, point.limits)));
    }

    private static Optional<Point> read(Reading reading, PointJson json, UtilityFunction preferences) {
        OutcomeSpace space = preferences.space();
        Optional<OptionalDouble> utility = json.terms().isEmpty()
                ? Optional.of(json.utility().map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                : Terms.read(reading.in("terms"), json.terms().get(), space)
                        .map(outcome -> OptionalDouble.of(preferences.utility(outcome)));
        Optional<List<IssueLimit>> limits =
                Limits.read(reading.in("limits"), json.limits().orElse(List.of()), space);
        return utility.isPresent() && limits.isPresent()
                ? Optional.of(new Point(utility.get(), limits.get()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Point[…]";
    }
}
