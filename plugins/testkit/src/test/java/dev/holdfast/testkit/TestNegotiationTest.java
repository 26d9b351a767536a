package dev.holdfast.testkit;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Tracker;
import dev.holdfast.testkit.mandate.Terms;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.transcript.Transcript;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the kit plays is what happens at the desk. */
class TestNegotiationTest {

    private static final TestPlugin STUBBORN = TestPlugin.named("stubborn")
            .strategy(
                    "stubborn",
                    brief -> situation -> situation.offers().ours().isPresent()
                            ? Advice.of(new Move.Hold(), "We stand.")
                            : Advice.of(new Move.Counter(Terms.outcome(brief.space(), "50.00")), "We begin."))
            .tracker("counter", brief -> new CountingTracker());

    @Test
    void onAutopilotTheStrategyAnswersEachBid() {
        Transcript transcript = TestNegotiation.with(STUBBORN)
                .strategy("stubborn")
                .tracker("counter")
                .opponent(Opponent.bids("0.01", "0.01", "5.00").accept())
                .play();
        assertThat(transcript)
                .neverMoved()
                .offeredExactly("50.00")
                .agreedOn("50.00")
                .noticed("EVENTS")
                .wentSmoothly();
        Assertions.assertThat(transcript.offers(Party.THEIRS)).hasSize(3);
        Assertions.assertThat(transcript.text())
                .isEqualTo(
                        """
                A negotiation, autopilot
                owner Olga opens
                  > opened
                  > because: We begin.
                  > offer #1 {price=50.00} u=0.8333, by strategy stubborn
                  measured by counter: EVENTS, 2 events
                counterparty Carl bids {price=0.01}
                  > offer #2 {price=0.01} u=0.0000, by counterparty Carl
                  > because: We stand.
                  > held #1, by strategy stubborn
                  measured by counter: EVENTS, 4 events
                counterparty Carl bids {price=0.01}
                  > offer #3 {price=0.01} u=0.0000, by counterparty Carl
                  > because: We stand.
                  > held #1, by strategy stubborn
                  measured by counter: EVENTS, 6 events
                counterparty Carl bids {price=5.00}
                  > offer #4 {price=5.00} u=0.0832, by counterparty Carl
                  > because: We stand.
                  > held #1, by strategy stubborn
                  measured by counter: EVENTS, 8 events
                counterparty Carl accepts
                  > agreed #1 {price=50.00} u=0.8333, by counterparty Carl
                  measured by counter: EVENTS, 9 events
                end: AGREED at {price=50.00}
                """);
    }

    @Test
    void onCopilotPeopleDoWhatTheyAreAdvisedUnlessTheTestSaysOtherwise() {
        TestNegotiation negotiation =
                TestNegotiation.with(STUBBORN).strategy("stubborn").rounds(2);
        assertThat(negotiation.opponent(Opponent.repeating("1.00")).copilot().play())
                .offeredExactly("50.00")
                .isIn(Status.EXPIRED);
        assertThat(negotiation
                        .copilot(Team.making(new Move.WalkAway(WalkAwayReason.OUR_DECISION, "Farewell.")))
                        .play())
                .walkedAway(WalkAwayReason.OUR_DECISION);
        assertThat(negotiation.copilot(Team.silent()).play()).offeredExactly().isIn(Status.EXPIRED);
    }

    @Test
    void aRefusalIsPartOfTheTranscript() {
        Author nora = new Author(Author.Role.NEGOTIATOR, Team.NEGOTIATOR);
        Transcript transcript = TestNegotiation.with(STUBBORN)
                .strategy("stubborn")
                .before(0, at -> new OurCommand.Hold(at, nora))
                .opponent(Opponent.script().withdraw().leave())
                .play();
        assertThat(transcript).isIn(Status.WITHDRAWN_BY_THEM);
        Assertions.assertThat(transcript.refusals()).hasSize(1);
        Assertions.assertThat(transcript.text()).contains("refused: OFFER_NOT_STANDING");
    }

    @Test
    void timePassesWhenTheOtherSideWaits() {
        Transcript transcript = TestNegotiation.with(STUBBORN)
                .strategy("stubborn")
                .opponent(Opponent.script().bid("1.00").await(Duration.ofDays(3)))
                .play();
        Assertions.assertThat(transcript.text()).contains("> expired #1", "> expired #2");
    }

    @Test
    void forgettingAllMemoryChangesNothing() {
        TestNegotiation negotiation = TestNegotiation.with(STUBBORN)
                .strategy("stubborn")
                .tracker("counter")
                .opponent(Opponent.bids("0.01", "7.00").decline().accept());
        Assertions.assertThat(negotiation.play().text())
                .isEqualTo(negotiation.forgetful().play().text());
    }

    @Test
    void aMandateThatCannotBeIsRefusedAtOnce() {
        TestNegotiation negotiation = TestNegotiation.with(STUBBORN)
                .mandate(TestMandate.price()
                        .walkAway("45.00")
                        .lastDecision(LastDecision.WALK)
                        .build());
        assertThatThrownBy(negotiation::play)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("settling point");
    }

    private static final class CountingTracker implements Tracker {

        private int observed;

        @Override
        public void observe(PublicEvent event) {
            observed++;
        }

        @Override
        public List<Finding> findings() {
            return List.of(Finding.of("EVENTS", observed + " events"));
        }
    }
}
