package dev.holdfast.negotiation.mandate;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AcceptableSet;
import dev.holdfast.preference.UtilityFunction;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The mandate without the walk-away point: all that a strategy may know. */
public final class Brief {

    /** So that a package exactly at the end of the budget is within the plan. */
    private static final double ROUNDING = 1e-9;

    private final UtilityFunction preferences;
    private final Plan plan;
    private final Deadline deadline;
    private final ConcessionBudget budget;
    private final Optional<DealValue> dealValue;
    private final AcceptableSet proposals;
    private final double highestUtility;

    /**
     * Makes a brief, checking that its plan can be followed within the outcome space.
     *
     * @param preferences what our side wants
     * @param plan how far our side intends to go
     * @param deadline when the negotiation is over
     * @param budget how much our side is willing to give away
     * @param dealValue how packages are valued in money, when they are
     * @throws IllegalArgumentException when no outcome reaches the settling point or the target, the opening or
     *     the target package is below the settling point, or the money cannot be read off as described
     */
    public Brief(
            UtilityFunction preferences,
            Plan plan,
            Deadline deadline,
            ConcessionBudget budget,
            Optional<DealValue> dealValue) {
        this(preferences, plan, deadline, budget, dealValue, preferences::highest);
    }

    private Brief(
            UtilityFunction preferences,
            Plan plan,
            Deadline deadline,
            ConcessionBudget budget,
            Optional<DealValue> dealValue,
            ToDoubleFunction<Region> highest) {
        this.preferences = preferences;
        this.plan = plan;
        this.deadline = deadline;
        this.budget = budget;
        this.dealValue = dealValue;
        this.proposals = plan.settlingPoint().acceptable(preferences);
        this.highestUtility = highest.applyAsDouble(proposals.region());
        if (!proposals.isReachedBy(highestUtility)) {
            throw new IllegalArgumentException("no outcome reaches the settling point");
        }
        if (plan.target().utility() > highestUtility) {
            throw new IllegalArgumentException("no outcome within the settling limits reaches the target");
        }
        requireProposal("opening", plan.opening());
        requireProposal("target", plan.target());
        dealValue.ifPresent(value -> value.check(preferences.space()));
    }

    /**
     * Makes a brief without limits on issues, the best outcome of which has been searched for: also where nobody can prove
     * in reasonable time that there is no better one.
     *
     * @param highestUtility the utility of the best outcome that was found
     */
    public static Brief reaching(
            double highestUtility, UtilityFunction preferences, Plan plan, Deadline deadline, ConcessionBudget budget) {
        return new Brief(preferences, plan, deadline, budget, Optional.empty(), region -> highestUtility);
    }

    private void requireProposal(String what, Rung rung) {
        rung.outcome().filter(outcome -> !proposals.contains(outcome)).ifPresent(outcome -> {
            throw new IllegalArgumentException("the " + what + " package is below the settling point");
        });
    }

    /** What our side wants. */
    public UtilityFunction preferences() {
        return preferences;
    }

    /** How far our side intends to go. */
    public Plan plan() {
        return plan;
    }

    /** When the negotiation is over. */
    public Deadline deadline() {
        return deadline;
    }

    /** How much our side is willing to give away. */
    public ConcessionBudget budget() {
        return budget;
    }

    /** How packages are valued in money, when they are. */
    public Optional<DealValue> dealValue() {
        return dealValue;
    }

    /** The space of what is negotiated. */
    public OutcomeSpace space() {
        return preferences.space();
    }

    /** The outcomes that our side may propose: those at or above the settling point. */
    public AcceptableSet proposals() {
        return proposals;
    }

    /** The highest utility of any outcome that our side may propose. */
    public double highestUtility() {
        return highestUtility;
    }

    /**
     * The lowest utility to which our side goes by itself, from 0 to 1: that of the settling point, or where the budget of
     * concessions ends if that is higher. What the other side gets to see should go by this: an owner who knows no other
     * settling point than the walk-away point says with the budget how far to go.
     */
    public double lowestPlanned() {
        return Math.max(proposals.lowestUtility(), plan.opening().utility() - budget.utility());
    }

    /** Whether an outcome is within the plan: one that our side may propose, and that the budget of concessions reaches. */
    public boolean isWithinPlan(Outcome outcome) {
        return proposals.contains(outcome) && preferences.utility(outcome) >= lowestPlanned() - ROUNDING;
    }

    /** The same brief with another plan. */
    public Brief withPlan(Plan other) {
        return new Brief(preferences, other, deadline, budget, dealValue);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Brief that
                        && preferences.equals(that.preferences)
                        && plan.equals(that.plan)
                        && deadline.equals(that.deadline)
                        && budget.equals(that.budget)
                        && dealValue.equals(that.dealValue));
    }

    @Override
    public int hashCode() {
        return Objects.hash(preferences, plan, deadline, budget, dealValue);
    }

    @Override
    public String toString() {
        return "Brief[" + plan + ", " + deadline + "]";
    }
}
