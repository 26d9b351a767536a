package dev.holdfast.testkit.scenario;

import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.mandate.TestPreferences;
import dev.holdfast.testkit.opponent.Haggler;
import dev.holdfast.testkit.opponent.Opponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A handful of negotiations, from a bicycle to a service contract. */
public final class Scenarios {

    /** At nine in the morning, four days after negotiations of the testkit begin. */
    private static final Instant FRIDAY = Instant.parse("2026-01-09T09:00:00Z");

    private static final ValueFunction MORE = new ValueFunction.Linear(0, 1);
    private static final ValueFunction LESS = new ValueFunction.Linear(1, 0);

    private Scenarios() {}

    /** All of them. */
    public static List<Scenario> all() {
        return List.of(usedGoodsSale(), lowball(), pushAfterFinal(), supplyContract(), serviceRenewal(), purchase());
    }

    /** A used bicycle; the buyer starts low, comes closer each time, and takes it below 430. */
    public static Scenario usedGoodsSale() {
        Mandate mandate = TestMandate.of(TestPreferences.risingPrice("200", "600", "5", "EUR"))
                .opening("560")
                .target("480")
                .settling("400")
                .walkAway("340")
                .rounds(8)
                .value(new DealValue(DealValue.Side.SELLER, TestPreferences.PRICE, Optional.empty()))
                .build();
        Opponent buyer = Opponent.bids("300", "340", "370", "390", "405", "415", "420", "425")
                .acceptingWhen(outcome -> outcome.number(TestPreferences.PRICE).intValueExact() <= 430);
        return new Scenario("A used bicycle", mandate, buyer);
    }

    /** A buyer of advertising who bids a cent, whatever we say. */
    public static Scenario lowball() {
        return new Scenario("A cent again and again", TestMandate.price().build(), Opponent.repeating("0.01"));
    }

    /** A buyer who comes close, announces a last bid, and then tries a cent. */
    public static Scenario pushAfterFinal() {
        Opponent buyer = Opponent.bids("20.00", "30.00", "34.50", "34.50", "34.50", "34.50", "34.50")
                .thenAlways(Opponent.repeating("0.01"));
        return new Scenario("One more try", TestMandate.price().build(), buyer);
    }

    /** Supplies: the buyer wants time to pay and support, and can pay for them. */
    public static Scenario supplyContract() {
        Mandate mandate = TestMandate.supplyContract()
                .lastDecision(LastDecision.ACCEPT_ABOVE_WALK_AWAY)
                .build();
        Opponent buyer = Opponent.bids(
                        "price=17.00, payment days=90, volume=2000, support=premium",
                        "price=18.00",
                        "volume=3000",
                        "price=19.00, payment days=60",
                        "volume=4000, support=extended",
                        "price=20.00",
                        "payment days=45",
                        "price=20.60, volume=5000")
                .finalBid("price=21.00, payment days=45, volume=5000, support=extended");
        return new Scenario("A supply contract", mandate, buyer);
    }

    /** A service contract that runs out on Friday; the customer would rather pay less for less. */
    public static Scenario serviceRenewal() {
        OutcomeSpace space = OutcomeSpace.of(
                DecimalIssue.price("price", "800", "1200", "10", "EUR"),
                new IntegerIssue("years", 1, 5),
                new CategoricalIssue("answer within", List.of("1 hour", "4 hours", "1 day")));
        LinearAdditive preferences = new LinearAdditive(
                space,
                List.of(
                        new WeightedIssue("price", 0.6, MORE),
                        new WeightedIssue("years", 0.25, MORE),
                        new WeightedIssue(
                                "answer within",
                                0.15,
                                new ValueFunction.Table(Map.of("1 hour", 0.0, "4 hours", 0.7, "1 day", 1.0)))));
        Mandate mandate = TestMandate.of(preferences)
                .opening("price=1180, years=3, answer within=4 hours")
                .target(0.65)
                .settling(0.5)
                .settlingLimits(new IssueLimit.AtLeast("price", new BigDecimal("900")))
                .walkAway(0.4)
                .walkAwayLimits(new IssueLimit.AtLeast("price", new BigDecimal("880")))
                .lastDecision(LastDecision.ASK_OWNER)
                .deadline(FRIDAY)
                .rounds(12)
                .build();
        return new Scenario("The renewal of a service", mandate, Haggler.against(preferences, 0.2, 0.05, 0.6));
    }

    /** Our side buys a machine; the seller comes down slowly. */
    public static Scenario purchase() {
        OutcomeSpace space = OutcomeSpace.of(
                DecimalIssue.price("price", "40000", "60000", "500", "USD"), new IntegerIssue("delivery weeks", 2, 12));
        LinearAdditive preferences = new LinearAdditive(
                space, List.of(new WeightedIssue("price", 0.7, LESS), new WeightedIssue("delivery weeks", 0.3, LESS)));
        Mandate mandate = TestMandate.of(preferences)
                .opening("price=42000, delivery weeks=3")
                .target(0.75)
                .settling(0.55)
                .walkAway(0.45)
                .rounds(10)
                .value(new DealValue(DealValue.Side.BUYER, "price", Optional.empty()))
                .build();
        return new Scenario("A machine", mandate, Haggler.against(preferences, 0.1, 0.06, 0.7));
    }
}
