package dev.holdfast.plugin.walkaway;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.plugin.concession.ConcessionTrackerPlugin;
import dev.holdfast.plugin.planladder.PlanLadderPlugin;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.mandate.TestPreferences;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.opponent.TheirMove;
import dev.holdfast.testkit.transcript.Transcript;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guard together with the strategies that it usually guards. */
class DisciplineTest {

    private static TestNegotiation disciplined() {
        return TestNegotiation.with(new WalkAwayEnforcerPlugin(), new ConcessionTrackerPlugin(), new PlanLadderPlugin())
                .strategy("concession-tracker")
                .strategy("plan-ladder")
                .guard("walk-away-enforcer");
    }

    /** A seller whose base price is 40 and whose floor is 20, as in the conversations that went wrong elsewhere. */
    private static Mandate baseFortyFloorTwenty() {
        return TestMandate.of(TestPreferences.risingPrice("0.01", "60.00", "0.01", "EUR"))
                .opening("40.00")
                .target("36.80")
                .settling("30.00")
                .walkAway("20.00")
                .rounds(10)
                .build();
    }

    @Test
    void s6_s11_whoBidsACentEndsWithoutADealAndHasMovedNothing() {
        assertThat(disciplined()
                        .mandate(baseFortyFloorTwenty())
                        .opponent(Opponent.repeating("0.01"))
                        .play())
                .wentSmoothly()
                .neverMoved()
                .walkedAway(WalkAwayReason.PUSHED_AFTER_FINAL);
    }

    @Test
    void s11_aCentAfterAFinalGetsNothingBetter() {
        Opponent pushing = Opponent.repeating("0.01");
        Opponent givingIn = table ->
                table.ours().filter(ours -> ours.isFinal()).isPresent() ? new TheirMove.Accept() : pushing.next(table);
        assertThat(disciplined()
                        .mandate(baseFortyFloorTwenty())
                        .opponent(givingIn)
                        .play())
                .agreedOn("40.00");
    }

    @Test
    void s9_anOrdinaryBuyerPaysFarFromTheFloor() {
        Transcript transcript = disciplined()
                .mandate(baseFortyFloorTwenty())
                .opponent(Opponent.bids("28.00", "30.00", "31.50", "33.00", "34.50", "35.50", "36.00"))
                .play();
        assertThat(transcript).wentSmoothly().isIn(Status.AGREED);
        assertThat(transcript.deal().orElseThrow().number("price")).isGreaterThanOrEqualTo(new BigDecimal("34"));
    }

    @Test
    void s9_s12_whereADealIsPossibleItIsMadeFarFromTheWalkAwayPointAndNobodyWalksAway() {
        List<Double> positions = new ArrayList<>();
        for (int rounds : new int[] {6, 10, 20, 40, 100}) {
            for (Mandate mandate : List.of(
                    TestMandate.price().rounds(rounds).build(),
                    TestMandate.supplyContract().rounds(rounds).build())) {
                opponents(mandate, rounds).forEach(opponent -> {
                    Transcript transcript =
                            disciplined().mandate(mandate).opponent(opponent).play();
                    assertThat(transcript)
                            .isIn(Status.AGREED)
                            .neverOfferedBelow(mandate.brief().proposals().lowestUtility());
                    positions.add(position(mandate, transcript));
                });
            }
        }
        assertThat(positions.stream().mapToDouble(each -> each).average().orElseThrow())
                .isGreaterThan(0.55);
    }

    /** Fast and slow ones, from far and from near, all of whom would go a bit further than our settling point. */
    private static Stream<Opponent> opponents(Mandate mandate, int rounds) {
        UtilityFunction ours = mandate.brief().preferences();
        InverseUtility search = InverseUtility.of(ours, Region.all(ours.space()));
        double settling = mandate.brief().proposals().lowestUtility();
        return Stream.of(0.3, 1.0, 2.0, 4.0)
                .flatMap(exponent -> Stream.of(0.0, 0.3, 0.5).flatMap(start -> Stream.of(0.01, 0.05, 0.2)
                        .map(beyond -> curve(search, rounds, start, settling + beyond, exponent))));
    }

    private static Opponent curve(InverseUtility search, int rounds, double start, double limit, double exponent) {
        UtilityFunction ours = search.utilityFunction();
        return table -> {
            double time = Math.min(1, (table.turn() + 1.0) / rounds);
            Outcome bid = search.nearest(start + (limit - start) * Math.pow(time, exponent))
                    .exactOrNot();
            boolean takes = table.ours()
                    .filter(offer -> ours.utility(offer.outcome()) <= ours.utility(bid))
                    .isPresent();
            return takes ? new TheirMove.Accept() : new TheirMove.Bid(bid, false, "");
        };
    }

    private static double position(Mandate mandate, Transcript transcript) {
        double walkAway = mandate.admissible().lowestUtility();
        double target = mandate.brief().plan().target().utility();
        return (transcript.utility(transcript.deal().orElseThrow()) - walkAway) / (target - walkAway);
    }
}
