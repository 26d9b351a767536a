package dev.holdfast.server.negotiations.template;

import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.outcome.InvalidTermsException;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.store.template.TemplateRow;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A template as the plan and the secret part of one mandate. What is said when it does not fit names a column and never a
 * price.
 *
 * @param plan from stretch over target down to the settling price
 * @param reservation the floor as the walk-away point
 */
public record ChosenTemplate(Plan plan, Reservation reservation) {

    /** The template for these preferences; empty when it does not fit them, which the reading then knows. */
    public static Optional<ChosenTemplate> of(
            Reading reading, TemplateRow row, TemplateChoice choice, UtilityFunction preferences) {
        OutcomeSpace space = preferences.space();
        if (space.issues().size() != 1 || !(space.issues().get(0) instanceof NumericIssue)) {
            reading.refuse(FieldCode.INVALID_VALUE, "is for negotiations about one issue, which is a number");
            return Optional.empty();
        }
        Optional<Outcome> floor = outcome(reading, "floor", row.floor(), space);
        Optional<Outcome> settle = outcome(reading, "settle", row.settle(), space);
        Optional<Outcome> target = outcome(reading, "target", row.target(), space);
        Optional<Outcome> stretch = outcome(reading, "stretch", row.stretch(), space);
        if (floor.isEmpty() || settle.isEmpty() || target.isEmpty() || stretch.isEmpty()) {
            return Optional.empty();
        }
        double lowest = preferences.utility(floor.get());
        if (preferences.utility(stretch.get()) <= lowest) {
            reading.refuse(
                    FieldCode.INVALID_VALUE, "has prices that get worse from floor to stretch by these preferences");
            return Optional.empty();
        }
        return reading.read(() -> new ChosenTemplate(
                new Plan(
                        rung(stretch.get(), preferences),
                        rung(target.get(), preferences),
                        SettlingPoint.atUtility(preferences.utility(settle.get()))),
                Reservation.of(
                        WalkAwayPoint.atUtility(lowest), choice.lastDecision().orElse(LastDecision.ASK_OWNER))));
    }

    private static Rung rung(Outcome outcome, UtilityFunction preferences) {
        return new Rung(preferences.utility(outcome), Optional.of(outcome));
    }

    private static Optional<Outcome> outcome(Reading reading, String column, BigDecimal price, OutcomeSpace space) {
        try {
            return Optional.of(space.outcome(Map.of(space.issues().get(0).name(), price.toPlainString())));
        } catch (InvalidTermsException notAllowed) {
            reading.refuse(FieldCode.INVALID_VALUE, "has a " + column + " that is no value of the issue");
            return Optional.empty();
        }
    }
}
