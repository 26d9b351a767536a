package dev.holdfast.testkit.hostile;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.Verdict;
import dev.holdfast.testkit.Team;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.TestPlugin;
import dev.holdfast.testkit.mandate.Terms;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.transcript.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A guard that fails stops every move of our side but walking away, and the fault is reported by name. */
class BrokenGuardTest {

    private static final Author NORA = new Author(Author.Role.NEGOTIATOR, Team.NEGOTIATOR);

    @TempDir
    private static Path directory;

    @TestFactory
    List<DynamicTest> onAutopilotNothingGoesOut() throws Exception {
        return Misdeed.each(directory, misdeed -> {
            Transcript transcript = Company.play(guarded(reviewing(misdeed)), misdeed);
            assertThat(transcript).offeredExactly().noticed("MOVE_STOPPED");
            assertThat(transcript.text()).contains("plugin hostile, guard broken: ");
        });
    }

    @TestFactory
    List<DynamicTest> peopleAreStoppedButMayWalkAway() throws Exception {
        Outcome outcome = Terms.outcome(TestMandate.price().brief().space(), "50.00");
        return Misdeed.each(directory, misdeed -> {
            TestNegotiation negotiation = guarded(reviewing(misdeed))
                    .copilot(Team.silent())
                    .before(1, at -> new OurCommand.MakeOffer(at, NORA, outcome, Optional.empty(), false, ""))
                    .before(2, at -> new OurCommand.WalkAway(at, NORA, WalkAwayReason.OUR_DECISION, ""));
            Transcript transcript = Company.play(negotiation, misdeed);
            assertThat(transcript).offeredExactly().walkedAway(WalkAwayReason.OUR_DECISION);
            assertFailed(transcript);
        });
    }

    @TestFactory
    List<DynamicTest> withOneThatCannotBeMadeTheTalkDoesNotBegin() throws Exception {
        return Misdeed.each(directory, misdeed -> {
            TestPlugin hostile = Company.hostile().guard(Company.BROKEN, brief -> misdeed.as(Guard.class));
            Transcript transcript = Company.play(guarded(hostile), misdeed);
            assertThat(transcript).isIn(Status.PREPARING);
            assertFailed(transcript);
        });
    }

    private static TestPlugin reviewing(Misdeed misdeed) {
        return Company.hostile().guard(Company.BROKEN, brief -> (situation, move, by) -> misdeed.as(Verdict.class));
    }

    private static TestNegotiation guarded(TestPlugin hostile) {
        return TestNegotiation.with(hostile, Company.HONEST)
                .strategy("honest")
                .guard(Company.BROKEN)
                .opponent(Opponent.bids("0.01", "5.00", "55.00"));
    }

    private static void assertFailed(Transcript transcript) {
        assertThat(transcript.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(ReasonCode.GUARD_FAILED);
            assertThat(refusal.message()).startsWith("plugin hostile, guard broken: ");
        });
    }
}
