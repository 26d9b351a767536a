package dev.holdfast.analysis;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.Alternative;
import dev.holdfast.preference.Alternatives;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.preference.WeightedIssue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Mandates whose figures are easy to follow. */
public final class Sales {

    private Sales() {}

    /** One price from 0 to 50 EUR: a euro is 0.02. Opening 40 (0.8), target 36 (0.72), settling 30 (0.6), walk away below 20 (0.4). */
    public static Mandate bicycle() {
        return bicycle(new ConcessionBudget(0.2), DealValue.Side.SELLER, "0.01");
    }

    public static Mandate bicycle(ConcessionBudget budget, DealValue.Side side, String step) {
        OutcomeSpace space = OutcomeSpace.of(DecimalIssue.price("price", "0.00", "50.00", step, "EUR"));
        boolean sells = side == DealValue.Side.SELLER;
        ValueFunction values = sells ? new ValueFunction.Linear(0, 1) : new ValueFunction.Linear(1, 0);
        Brief brief = new Brief(
                new LinearAdditive(space, List.of(new WeightedIssue("price", 1, values))),
                new Plan(Rung.at(0.8), Rung.at(0.72), SettlingPoint.atUtility(0.6)),
                Deadline.afterRounds(20),
                budget,
                Optional.of(new DealValue(side, "price", Optional.empty())));
        IssueLimit limit = sells
                ? new IssueLimit.AtLeast("price", new BigDecimal("20"))
                : new IssueLimit.AtMost("price", new BigDecimal("30"));
        Alternatives dealer = new Alternatives(List.of(new Alternative("the dealer's price", 1, 0.38)));
        return new Mandate(
                brief,
                new Reservation(
                        WalkAwayPoint.atLimits(limit), Optional.of(dealer), LastDecision.ACCEPT_ABOVE_WALK_AWAY));
    }

    /**
     * A supply contract: price 5.000 to 9.999 EUR a piece (weight 0.6), 1 to 200 pieces (0.2), support (0.2). Walk away
     * below a utility of 0.4, and without at least 10 pieces.
     */
    public static Mandate supply() {
        OutcomeSpace space = OutcomeSpace.of(
                DecimalIssue.price("price", "5.000", "9.999", "0.001", "EUR"),
                new IntegerIssue("pieces", 1, 201),
                new CategoricalIssue("support", List.of("gold", "none")));
        Brief brief = new Brief(
                new LinearAdditive(
                        space,
                        List.of(
                                new WeightedIssue("price", 0.6, new ValueFunction.Linear(0, 1)),
                                new WeightedIssue("pieces", 0.2, new ValueFunction.Linear(0, 1)),
                                new WeightedIssue(
                                        "support", 0.2, new ValueFunction.Table(Map.of("gold", 0.0, "none", 1.0))))),
                new Plan(
                        Rung.at(0.9),
                        Rung.at(0.8),
                        new SettlingPoint(
                                OptionalDouble.of(0.5), List.of(new IssueLimit.AtLeast("pieces", BigDecimal.TEN)))),
                Deadline.afterRounds(20),
                ConcessionBudget.UNLIMITED,
                Optional.of(new DealValue(DealValue.Side.SELLER, "price", Optional.of("pieces"))));
        WalkAwayPoint point =
                new WalkAwayPoint(OptionalDouble.of(0.4), List.of(new IssueLimit.AtLeast("pieces", BigDecimal.TEN)));
        return new Mandate(brief, Reservation.of(point, LastDecision.WALK));
    }
}
