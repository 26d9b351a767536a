package dev.holdfast.testkit.mandate;

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
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.WalkAwayPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Builds a mandate step by step. Points of the plan are given as utilities, or as packages in words (see {@link Terms})
 * whose utility counts. A builder is for one test; what it builds is immutable.
 */
public final class TestMandate {

    private final UtilityFunction preferences;
    private Rung opening = Rung.at(1);
    private Rung target = Rung.at(0.8);
    private OptionalDouble settling = OptionalDouble.of(0.6);
    private List<IssueLimit> settlingLimits = List.of();
    private OptionalDouble walkAway = OptionalDouble.of(0.4);
    private List<IssueLimit> walkAwayLimits = List.of();
    private LastDecision lastDecision = LastDecision.WALK;
    private Optional<Instant> moment = Optional.empty();
    private OptionalInt rounds = OptionalInt.of(10);
    private ConcessionBudget budget = ConcessionBudget.UNLIMITED;
    private Optional<DealValue> dealValue = Optional.empty();

    private TestMandate(UtilityFunction preferences) {
        this.preferences = preferences;
    }

    /** A mandate over any preferences: opening at 1, target 0.8, settling point 0.6, walk-away point 0.4, ten rounds. */
    public static TestMandate of(UtilityFunction preferences) {
        return new TestMandate(preferences);
    }

    /**
     * Selling one thing for a price from 0.01 to 60.00 EUR: opening 52, target 46, settling point 40, walk-away point 34, ten
     * rounds.
     */
    public static TestMandate price() {
        return of(TestPreferences.risingPrice("0.01", "60.00", "0.01", "EUR"))
                .opening("52.00")
                .target("46.00")
                .settling("40.00")
                .walkAway("34.00")
                .value(new DealValue(DealValue.Side.SELLER, TestPreferences.PRICE, Optional.empty()));
    }

    /** Selling supplies: price, payment days, volume and support, with limits on price and days beside the utilities. */
    public static TestMandate supplyContract() {
        return of(TestPreferences.supplyContract())
                .opening("price=24.00, payment days=15, volume=5000, support=standard")
                .target(0.75)
                .settling(0.6)
                .settlingLimits(
                        new IssueLimit.AtLeast(TestPreferences.PRICE, new BigDecimal("18.00")),
                        new IssueLimit.AtMost("payment days", new BigDecimal("60")))
                .walkAway(0.5)
                .walkAwayLimits(
                        new IssueLimit.AtLeast(TestPreferences.PRICE, new BigDecimal("17.00")),
                        new IssueLimit.AtMost("payment days", new BigDecimal("75")))
                .rounds(12)
                .value(new DealValue(DealValue.Side.SELLER, TestPreferences.PRICE, Optional.of("volume")));
    }

    /** Where our side starts, as a package. */
    public TestMandate opening(String terms) {
        opening = rung(terms);
        return this;
    }

    /** Where our side starts, as a utility. */
    public TestMandate opening(double utility) {
        opening = Rung.at(utility);
        return this;
    }

    /** What our side aims for, as a package. */
    public TestMandate target(String terms) {
        target = rung(terms);
        return this;
    }

    /** What our side aims for, as a utility. */
    public TestMandate target(double utility) {
        target = Rung.at(utility);
        return this;
    }

    /** The lowest that our side proposes, as the utility of a package. */
    public TestMandate settling(String terms) {
        return settling(rung(terms).utility());
    }

    /** The lowest that our side proposes, as a utility. */
    public TestMandate settling(double utility) {
        settling = OptionalDouble.of(utility);
        return this;
    }

    /** Limits that everything we propose keeps to, beside the settling utility. */
    public TestMandate settlingLimits(IssueLimit... limits) {
        settlingLimits = List.of(limits);
        return this;
    }

    /** The settling point is a set of limits alone. */
    public TestMandate settlingLimitsOnly(IssueLimit... limits) {
        settling = OptionalDouble.empty();
        return settlingLimits(limits);
    }

    /** Below which there is no deal, as the utility of a package. */
    public TestMandate walkAway(String terms) {
        return walkAway(rung(terms).utility());
    }

    /** Below which there is no deal, as a utility. */
    public TestMandate walkAway(double utility) {
        walkAway = OptionalDouble.of(utility);
        return this;
    }

    /** Limits that every deal keeps to, beside the walk-away utility. */
    public TestMandate walkAwayLimits(IssueLimit... limits) {
        walkAwayLimits = List.of(limits);
        return this;
    }

    /** The walk-away point is a set of limits alone. */
    public TestMandate walkAwayLimitsOnly(IssueLimit... limits) {
        walkAway = OptionalDouble.empty();
        return walkAwayLimits(limits);
    }

    /** What to do with a last offer between the walk-away point and the settling point. */
    public TestMandate lastDecision(LastDecision policy) {
        lastDecision = policy;
        return this;
    }

    /** After how many offers of theirs the negotiation is over. */
    public TestMandate rounds(int most) {
        rounds = OptionalInt.of(most);
        return this;
    }

    /** When the negotiation is over, beside its rounds. */
    public TestMandate deadline(Instant end) {
        moment = Optional.of(end);
        return this;
    }

    /** When the negotiation is over, however many rounds it takes. */
    public TestMandate deadlineOnly(Instant end) {
        rounds = OptionalInt.empty();
        return deadline(end);
    }

    /** How much utility all our concessions together may cost. */
    public TestMandate budget(double utility) {
        budget = new ConcessionBudget(utility);
        return this;
    }

    /** How packages are valued in money. */
    public TestMandate value(DealValue value) {
        dealValue = Optional.of(value);
        return this;
    }

    /** The part that strategies may know. */
    public Brief brief() {
        Plan plan = new Plan(opening, target, new SettlingPoint(settling, settlingLimits));
        return new Brief(preferences, plan, new Deadline(moment, rounds), budget, dealValue);
    }

    /** The whole mandate. */
    public Mandate build() {
        WalkAwayPoint point = new WalkAwayPoint(walkAway, walkAwayLimits);
        return new Mandate(brief(), Reservation.of(point, lastDecision));
    }

    private Rung rung(String terms) {
        Outcome outcome = Terms.outcome(preferences.space(), terms);
        return new Rung(preferences.utility(outcome), Optional.of(outcome));
    }
}
