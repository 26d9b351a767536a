package dev.holdfast.server.demo.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A negotiation, as its owner sees it. */
public record Negotiation(
        String state,
        String mode,
        List<Issue> issues,
        Map<String, Preference> preferences,
        Plan plan,
        Optional<Value> value,
        Optional<Point> walkAwayPoint) {

    /** How a package is valued in money. */
    public record Value(String side, String price, Optional<String> quantity) {}

    /** How far our side intends to go. */
    public record Plan(Rung opening, Rung target, Point settlingPoint) {}

    /** A step of the plan. */
    public record Rung(double utility, Optional<Map<String, String>> terms) {}

    /** A settling point or a walk-away point. */
    public record Point(Optional<Double> utility) {}

    /** Whether it is over. */
    public boolean isClosed() {
        return !List.of("PREPARING", "OPEN", "FINAL_STANDING").contains(state);
    }
}
