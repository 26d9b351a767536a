package dev.holdfast.testkit.scenario;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.spi.Advice;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.TestPlugin;
import dev.holdfast.testkit.transcript.Transcript;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios can be played, and each is what it says it is. */
class ScenariosTest {

    private static final TestPlugin GIVING_IN = TestPlugin.named("giving-in")
            .strategy("giving-in", brief -> situation -> {
                double lowest = brief.proposals().lowestUtility();
                double highest =
                        brief.preferences().utility(situation.search().best().exactOrNot());
                double wanted = highest - (highest - lowest) * situation.progress();
                return Advice.of(
                        new Move.Counter(situation
                                .search()
                                .worstNotBelow(wanted)
                                .orElseThrow()
                                .exactOrNot()),
                        "Step by step.");
            });

    private static Transcript play(Scenario scenario) {
        return TestNegotiation.with(GIVING_IN)
                .strategy("giving-in")
                .scenario(scenario)
                .play();
    }

    @TestFactory
    Stream<DynamicTest> eachCanBePlayedToItsEnd() {
        return Scenarios.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.title(), () -> {
                    Transcript transcript = play(scenario);
                    assertThat(transcript.status().isClosed())
                            .as(transcript.text())
                            .isTrue();
                    assertThat(transcript.offers(Party.OURS))
                            .as(transcript.text())
                            .isNotEmpty();
                    assertThat(transcript).wentSmoothly();
                }));
    }

    @TestFactory
    Stream<DynamicTest> inEachThePlanLiesAboveTheWalkAwayPoint() {
        return Scenarios.all().stream()
                .map(Scenario::mandate)
                .map(mandate -> DynamicTest.dynamicTest(mandate.brief().toString(), () -> assertPlan(mandate)));
    }

    private static void assertPlan(Mandate mandate) {
        assertThat(mandate.keepsPlanAboveWalkAwayPoint()).isTrue();
        assertThat(mandate.brief().plan().opening().utility())
                .isGreaterThan(mandate.brief().plan().target().utility());
    }

    @Test
    void theBuyerOfTheBicycleTakesItWhenItIsCheapEnough() {
        assertThat(play(Scenarios.usedGoodsSale())).isIn(Status.AGREED);
    }

    @Test
    void theLowballerNeverMoves() {
        Transcript transcript = play(Scenarios.lowball());
        assertThat(transcript).isIn(Status.EXPIRED);
        assertThat(transcript.offers(Party.THEIRS).stream()
                        .map(offer -> offer.outcome().value("price"))
                        .distinct())
                .containsExactly("0.01");
    }
}
