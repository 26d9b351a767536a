package dev.holdfast.testkit.contract;

import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.testkit.SteppableClock;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.mandate.TestPreferences;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Mandates of all sorts, the strange ones included. */
public final class ContractMandates {

    private ContractMandates() {}

    /** All of them. */
    public static List<Mandate> all() {
        return List.of(
                TestMandate.price().build(),
                TestMandate.supplyContract()
                        .lastDecision(LastDecision.ACCEPT_ABOVE_WALK_AWAY)
                        .build(),
                buying(),
                endingAtAMoment(),
                TestMandate.price().rounds(1).build(),
                takeItOrLeaveIt());
    }

    /** Our side pays. */
    private static Mandate buying() {
        return TestMandate.of(TestPreferences.fallingPrice("100", "200", "1", "USD"))
                .opening("110")
                .target("130")
                .settling("150")
                .walkAway("170")
                .budget(0.3)
                .value(new DealValue(DealValue.Side.BUYER, TestPreferences.PRICE, Optional.empty()))
                .build();
    }

    /** There are no rounds. */
    private static Mandate endingAtAMoment() {
        return TestMandate.of(TestPreferences.risingPrice("1", "50", "1", "EUR"))
                .deadlineOnly(SteppableClock.START.plus(Duration.ofMinutes(12)))
                .build();
    }

    /** There is one package, and it is worth nothing and everything. */
    private static Mandate takeItOrLeaveIt() {
        return TestMandate.of(TestPreferences.risingPrice("5", "5", "1", "EUR"))
                .opening(0)
                .target(0)
                .settling(0)
                .walkAway(0)
                .build();
    }
}
