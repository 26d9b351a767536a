package dev.holdfast.testkit.hostile;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Tracker;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.TestPlugin;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.transcript.Transcript;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A tracker that fails is reported by name, and everything else goes on. */
class BrokenTrackerTest {

    @TempDir
    private static Path directory;

    @TestFactory
    List<DynamicTest> whenItIsAsked() throws Exception {
        return Misdeed.each(directory, misdeed -> assertGoesOn(() -> findings(misdeed), misdeed));
    }

    @SuppressWarnings("unchecked") // a list of nothing in particular, if there is one at all
    private static List<Finding> findings(Misdeed misdeed) {
        return misdeed.as(List.class);
    }

    @TestFactory
    List<DynamicTest> whenItsListBreaksWhereItIsRead() {
        List<Finding> exploding = new AbstractList<>() {
            @Override
            public Finding get(int index) {
                throw new IllegalStateException(Misdeed.SECRET);
            }

            @Override
            public int size() {
                return 1;
            }
        };
        return Misdeed.tests(
                Stream.of(
                        new Misdeed("it throws", "THREW", () -> exploding),
                        new Misdeed("it holds null", "THREW", () -> Arrays.asList(new Finding[1]))),
                misdeed -> assertGoesOn(() -> findings(misdeed), misdeed));
    }

    private static void assertGoesOn(Supplier<List<Finding>> findings, Misdeed misdeed) {
        TestPlugin hostile = Company.hostile().tracker(Company.BROKEN, brief -> new Tracker() {
            @Override
            public void observe(PublicEvent event) {}

            @Override
            public List<Finding> findings() {
                return findings.get();
            }
        });
        Transcript transcript = Company.play(
                TestNegotiation.with(hostile, Company.HONEST)
                        .strategy("honest")
                        .tracker(Company.BROKEN)
                        .opponent(Opponent.bids("0.01", "5.00").accept()),
                misdeed);
        assertThat(transcript).agreedOn("50.00");
        Company.assertReported(transcript.measured(), misdeed, "tracker");
    }
}
