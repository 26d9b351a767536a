package dev.holdfast.testkit.hostile;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.TestPlugin;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.transcript.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a strategy does, the next one is asked, and the fault is reported with the names of plugin and part. */
class BrokenStrategyTest {

    @TempDir
    private static Path directory;

    @TestFactory
    List<DynamicTest> whenItIsAsked() throws Exception {
        return Misdeed.each(
                directory, misdeed -> assertGoesOn(brief -> situation -> misdeed.as(Advice.class), misdeed));
    }

    @TestFactory
    List<DynamicTest> whenItIsMade() throws Exception {
        return Misdeed.each(directory, misdeed -> assertGoesOn(brief -> misdeed.as(Strategy.class), misdeed));
    }

    @TestFactory
    List<DynamicTest> whenItObserves() throws Exception {
        return Misdeed.tests(
                Misdeed.all(directory).filter(misdeed -> !misdeed.kind().equals("RETURNED_NULL")),
                misdeed -> assertGoesOn(brief -> observing(misdeed), misdeed));
    }

    private static Strategy observing(Misdeed misdeed) {
        return new Strategy() {
            @Override
            public void observe(PublicEvent event) {
                misdeed.as(Object.class);
            }

            @Override
            public Advice advise(Situation situation) {
                return Advice.of(new Move.Hold(), "");
            }
        };
    }

    @TestFactory
    List<DynamicTest> whenWhatItProposesIsNoMove() {
        Outcome elsewhere =
                TestMandate.supplyContract().brief().plan().opening().outcome().orElseThrow();
        return Misdeed.tests(
                Stream.of(
                        noMove("no move", () -> Advice.of(null, "why")),
                        noMove("no rationale", () -> Advice.of(new Move.Hold(), null)),
                        noMove("no findings", () -> new Advice(new Move.Hold(), "why", null)),
                        noMove("a finding that is none", () -> holding().with(null)),
                        noMove("a finding of nothing", () -> holding().with(Finding.of(null, null))),
                        noMove("a counter without a package", () -> moving(new Move.Counter(null))),
                        noMove("a trade without a package", () -> moving(new Move.Trade(null))),
                        noMove("an acceptance of nothing", () -> moving(new Move.Accept(null))),
                        noMove("a warning without words", () -> moving(new Move.Warn(null))),
                        noMove("a final without words", () -> moving(new Move.AnnounceFinal(Optional.empty(), null))),
                        noMove("a farewell without a reason", () -> moving(new Move.WalkAway(null, ""))),
                        noMove("a counter elsewhere", () -> moving(new Move.Counter(elsewhere))),
                        noMove("a trade elsewhere", () -> moving(new Move.Trade(elsewhere))),
                        noMove(
                                "a final elsewhere",
                                () -> moving(new Move.AnnounceFinal(Optional.of(elsewhere), "Our last.")))),
                misdeed -> assertGoesOn(brief -> situation -> misdeed.as(Advice.class), misdeed));
    }

    private static Misdeed noMove(String name, Supplier<Advice> deed) {
        return new Misdeed(name, "THREW", deed);
    }

    private static Advice holding() {
        return moving(new Move.Hold());
    }

    private static Advice moving(Move move) {
        return Advice.of(move, "why");
    }

    @Test
    void oneThatIsNotInstalledIsReportedWithTheNearestName() {
        Transcript transcript = TestNegotiation.with(Company.HONEST)
                .strategy("onest")
                .opponent(Opponent.bids("0.01"))
                .play();
        assertThat(transcript).noticed("PLUGIN_MISSING");
        assertThat(transcript.text())
                .contains("no installed plugin offers the strategy \"onest\" (did you mean \"honest\"?)");
    }

    private static void assertGoesOn(Function<Brief, Strategy> make, Misdeed misdeed) {
        TestPlugin hostile = Company.hostile().strategy(Company.BROKEN, make);
        Transcript transcript = Company.play(
                TestNegotiation.with(hostile, Company.HONEST)
                        .strategy(Company.BROKEN)
                        .strategy("honest")
                        .opponent(Opponent.bids("0.01", "5.00").accept()),
                misdeed);
        assertThat(transcript).agreedOn("50.00");
        Company.assertReported(transcript.findings(), misdeed, "strategy");
    }
}
