package dev.holdfast.testkit.hostile;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.ReportedFinding;
import dev.holdfast.engine.host.DirectCaller;
import dev.holdfast.engine.host.PluginCaller;
import dev.holdfast.engine.host.PluginFault;
import dev.holdfast.engine.host.TimeLimitedCaller;
import dev.holdfast.negotiation.Author;
import dev.holdfast.negotiation.ReasonCode;
import dev.holdfast.negotiation.Refusal;
import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Guard;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.Verdict;
import dev.holdfast.testkit.Team;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.TestPlugin;
import dev.holdfast.testkit.mandate.Terms;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.transcript.Transcript;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a part does, the negotiation goes on without it; where the part is a guard, the move is stopped. In either case
 * the fault is reported with the names of plugin and part, and with nothing that the part said.
 */
class HostilePluginTest {

    private static final String SECRET = "the walk-away point is 34.00";
    private static final Author NORA = new Author(Author.Role.NEGOTIATOR, Team.NEGOTIATOR);

    @TempDir
    private static Path directory;

    private static final TestPlugin HONEST = TestPlugin.named("honest")
            .strategy(
                    "honest",
                    brief -> situation -> situation.offers().ours().isPresent()
                            ? Advice.of(new Move.Hold(), "We stand.")
                            : Advice.of(new Move.Counter(Terms.outcome(brief.space(), "50.00")), "We begin."));

    /** A way to misbehave, and what it is called. */
    private record Misdeed(String name, String kind, Supplier<?> deed) {

        Duration limit() {
            return kind.equals("TIMED_OUT") ? Duration.ofMillis(100) : Duration.ofSeconds(30);
        }
    }

    private static List<Misdeed> misdeeds() throws Exception {
        Supplier<Object> links = MissingClass.code(directory);
        return List.of(
                new Misdeed("throws", "THREW", () -> {
                    throw new IllegalStateException(SECRET);
                }),
                new Misdeed("overflows the stack", "THREW", HostilePluginTest::overflow),
                new Misdeed("throws an error", "THREW", () -> {
                    throw new AssertionError(SECRET);
                }),
                new Misdeed("answers null", "RETURNED_NULL", () -> null),
                new Misdeed("links against a missing class", "BROKEN_LINK", links),
                new Misdeed("loops for ever", "TIMED_OUT", HostilePluginTest::loop),
                new Misdeed("throws a checked exception", "THREW", () -> sneak(new Exception(SECRET))));
    }

    private static Object overflow() {
        return overflow().toString() + overflow();
    }

    /** For ever, or until it is told to stop, so that the test does not keep a processor busy. */
    private static Object loop() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return SECRET;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> Object sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @TestFactory
    List<DynamicTest> withABrokenStrategyTheNextOneIsAsked() throws Exception {
        return misdeeds().stream()
                .map(misdeed -> DynamicTest.dynamicTest(misdeed.name(), () -> {
                    TestPlugin plugin = TestPlugin.named("hostile")
                            .strategy(
                                    "broken",
                                    brief ->
                                            situation -> (Advice) misdeed.deed().get());
                    assertGoesOn(plugin, misdeed);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> withAStrategyThatBreaksWhenItObservesTheNextOneIsAsked() throws Exception {
        return misdeeds().stream()
                .filter(misdeed -> !misdeed.kind().equals("RETURNED_NULL"))
                .map(misdeed -> DynamicTest.dynamicTest(misdeed.name(), () -> {
                    TestPlugin plugin = TestPlugin.named("hostile").strategy("broken", brief -> observing(misdeed));
                    assertGoesOn(plugin, misdeed);
                }))
                .toList();
    }

    private static Strategy observing(Misdeed misdeed) {
        return new Strategy() {
            @Override
            public void observe(PublicEvent event) {
                misdeed.deed().get();
            }

            @Override
            public Advice advise(Situation situation) {
                return Advice.of(new Move.Hold(), "");
            }
        };
    }

    @TestFactory
    List<DynamicTest> withAStrategyThatCannotBeMadeTheNextOneIsAsked() throws Exception {
        return misdeeds().stream()
                .map(misdeed -> DynamicTest.dynamicTest(misdeed.name(), () -> {
                    TestPlugin plugin = TestPlugin.named("hostile").strategy("broken", brief ->
                            (Strategy) misdeed.deed().get());
                    assertGoesOn(plugin, misdeed);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> whatIsNoMoveIsAFault() {
        Outcome elsewhere =
                TestMandate.supplyContract().brief().plan().opening().outcome().orElseThrow();
        List<Supplier<Advice>> ways = Arrays.asList(
                () -> Advice.of(null, "why"),
                () -> Advice.of(new Move.Hold(), null),
                () -> new Advice(new Move.Hold(), "why", null),
                () -> Advice.of(new Move.Hold(), "why").with(null),
                () -> Advice.of(new Move.Hold(), "why").with(Finding.of(null, null)),
                () -> Advice.of(new Move.Counter(null), "why"),
                () -> Advice.of(new Move.Trade(null), "why"),
                () -> Advice.of(new Move.Accept(null), "why"),
                () -> Advice.of(new Move.Warn(null), "why"),
                () -> Advice.of(new Move.AnnounceFinal(null, ""), "why"),
                () -> Advice.of(new Move.WalkAway(null, ""), "why"),
                () -> Advice.of(new Move.Counter(elsewhere), "why"),
                () -> Advice.of(new Move.Trade(elsewhere), "why"),
                () -> Advice.of(new Move.AnnounceFinal(Optional.of(elsewhere), ""), "why"));
        return IntStream.range(0, ways.size())
                .mapToObj(number -> DynamicTest.dynamicTest("way " + (number + 1), () -> {
                    TestPlugin plugin = TestPlugin.named("hostile")
                            .strategy(
                                    "broken",
                                    brief -> situation -> ways.get(number).get());
                    assertGoesOn(plugin, new Misdeed("is no move", "THREW", () -> 0));
                }))
                .toList();
    }

    private static void assertGoesOn(TestPlugin plugin, Misdeed misdeed) {
        Transcript transcript = play(
                TestNegotiation.with(plugin, HONEST)
                        .strategy("broken")
                        .strategy("honest")
                        .opponent(Opponent.bids("0.01", "5.00").accept()),
                misdeed);
        assertThat(transcript).agreedOn("50.00").noticed("PLUGIN_" + misdeed.kind());
        assertReported(transcript.findings(), misdeed.kind(), "plugin hostile, strategy broken: ");
        assertThat(transcript.text()).doesNotContain(SECRET);
    }

    private static void assertReported(List<ReportedFinding> findings, String kind, String names) {
        assertThat(findings)
                .filteredOn(reported -> reported.finding().code().equals("PLUGIN_" + kind))
                .isNotEmpty()
                .allSatisfy(reported -> assertThat(reported.finding().text()).startsWith(names));
    }

    @TestFactory
    List<DynamicTest> withABrokenGuardNoMoveGoesOutButWalkingAwayIsPossible() throws Exception {
        return misdeeds().stream()
                .map(misdeed -> DynamicTest.dynamicTest(misdeed.name(), () -> {
                    Guard guard =
                            (situation, move, by) -> (Verdict) misdeed.deed().get();
                    TestPlugin plugin = TestPlugin.named("hostile").guard("broken", brief -> guard);
                    assertStops(plugin, misdeed);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> withAGuardThatCannotBeMadeNothingBegins() throws Exception {
        return misdeeds().stream()
                .map(misdeed -> DynamicTest.dynamicTest(misdeed.name(), () -> {
                    TestPlugin plugin = TestPlugin.named("hostile")
                            .guard("broken", brief -> (Guard) misdeed.deed().get());
                    Transcript transcript = play(
                            TestNegotiation.with(plugin, HONEST)
                                    .strategy("honest")
                                    .guard("broken")
                                    .opponent(Opponent.bids("0.01")),
                            misdeed);
                    assertThat(transcript).isIn(Status.PREPARING).offeredExactly();
                    assertFailed(transcript.refusals(), "plugin hostile, guard broken: ");
                }))
                .toList();
    }

    private static void assertStops(TestPlugin plugin, Misdeed misdeed) {
        String names = "plugin hostile, guard broken: ";
        Outcome outcome = Terms.outcome(TestMandate.price().brief().space(), "50.00");
        TestNegotiation negotiation = TestNegotiation.with(plugin, HONEST)
                .strategy("honest")
                .guard("broken")
                .opponent(Opponent.bids("0.01", "5.00", "55.00"));
        Transcript autopilot = play(negotiation, misdeed);
        assertThat(autopilot).offeredExactly().noticed("MOVE_STOPPED");
        assertThat(autopilot.text()).contains(names).doesNotContain(SECRET);
        Transcript people = play(
                negotiation
                        .copilot(Team.silent())
                        .before(1, at -> new OurCommand.MakeOffer(at, NORA, outcome, Optional.empty(), false, ""))
                        .before(2, at -> new OurCommand.WalkAway(at, NORA, WalkAwayReason.OUR_DECISION, "")),
                misdeed);
        assertThat(people).offeredExactly().walkedAway(WalkAwayReason.OUR_DECISION);
        assertFailed(people.refusals(), names);
        assertThat(people.text()).doesNotContain(SECRET);
    }

    private static void assertFailed(List<Refusal> refusals, String names) {
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(ReasonCode.GUARD_FAILED);
            assertThat(refusal.message()).startsWith(names).doesNotContain(SECRET);
        });
    }

    @TestFactory
    List<DynamicTest> withABrokenTrackerEverythingElseGoesOn() throws Exception {
        return misdeeds().stream()
                .map(misdeed -> DynamicTest.dynamicTest(misdeed.name(), () -> {
                    TestPlugin plugin = TestPlugin.named("hostile").tracker("broken", brief -> tracking(misdeed));
                    Transcript transcript = play(
                            TestNegotiation.with(plugin, HONEST)
                                    .strategy("honest")
                                    .tracker("broken")
                                    .opponent(Opponent.bids("0.01", "5.00").accept()),
                            misdeed);
                    assertThat(transcript).agreedOn("50.00").noticed("PLUGIN_" + misdeed.kind());
                    assertReported(transcript.measured(), misdeed.kind(), "plugin hostile, tracker broken: ");
                    assertThat(transcript.text()).doesNotContain(SECRET);
                }))
                .toList();
    }

    private static Tracker tracking(Misdeed misdeed) {
        return new Tracker() {
            @Override
            public void observe(PublicEvent event) {}

            @Override
            @SuppressWarnings("unchecked")
            public List<Finding> findings() {
                return (List<Finding>) misdeed.deed().get();
            }
        };
    }

    @Test
    void aListOfFindingsThatBreaksWhenItIsReadIsAFaultAsWell() {
        List<Finding> findings = new AbstractList<>() {
            @Override
            public Finding get(int index) {
                throw new IllegalStateException(SECRET);
            }

            @Override
            public int size() {
                return 1;
            }
        };
        for (List<Finding> list : List.of(findings, Arrays.asList(new Finding[1]))) {
            TestPlugin plugin = TestPlugin.named("hostile").tracker("broken", brief -> new Tracker() {
                @Override
                public void observe(PublicEvent event) {}

                @Override
                public List<Finding> findings() {
                    return list;
                }
            });
            Transcript transcript =
                    TestNegotiation.with(plugin).tracker("broken").play();
            assertReported(transcript.measured(), "THREW", "plugin hostile, tracker broken: ");
        }
    }

    @Test
    void aPartThatIsNotInstalledIsReportedByName() {
        Transcript transcript = TestNegotiation.with(HONEST)
                .strategy("onest")
                .opponent(Opponent.bids("0.01"))
                .play();
        assertThat(transcript).noticed("PLUGIN_MISSING");
        assertThat(transcript.text())
                .contains("no installed plugin offers the strategy \"onest\" (did you mean \"honest\"?)");
    }

    /** The hostile plugin has little time, when it wants to loop; the honest one takes all that a busy machine needs. */
    private static Transcript play(TestNegotiation negotiation, Misdeed misdeed) {
        List<TimeLimitedCaller> callers = new ArrayList<>();
        try {
            return negotiation
                    .caller(registry -> {
                        callers.add(new TimeLimitedCaller(registry, misdeed.limit()));
                        return beside(callers.get(0), new DirectCaller(registry));
                    })
                    .play();
        } finally {
            callers.forEach(TimeLimitedCaller::close);
        }
    }

    private static PluginCaller beside(PluginCaller limited, PluginCaller direct) {
        return new PluginCaller() {
            @Override
            public <T> T call(String plugin, String part, Supplier<T> code) throws PluginFault {
                return (plugin.equals("hostile") ? limited : direct).call(plugin, part, code);
            }
        };
    }
}
