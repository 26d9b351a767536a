package dev.holdfast.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.guard.Verdict;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.TestPlugin;
import dev.holdfast.testkit.contract.subject.Subject;
import dev.holdfast.testkit.contract.subject.Subjects;
import dev.holdfast.testkit.mandate.TestMandate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Each clause of the contract catches the plugin that it is there for. */
class BrokenPluginsTest {

    private static final Mandate MANDATE = TestMandate.price().build();

    private final AtomicInteger shared = new AtomicInteger();

    @Test
    void aPartThatThrowsIsCaught() {
        TestPlugin plugin = TestPlugin.named("broken").strategy("broken", brief -> situation -> {
            throw new IllegalStateException("oops");
        });
        assertBreaks(plugin, PartChecks::answersAlways, "broken: threw java.lang.IllegalStateException (oops)");
    }

    @Test
    void aPartThatAnswersNullIsCaught() {
        assertBreaks(
                TestPlugin.named("broken").strategy("broken", brief -> situation -> null),
                PartChecks::answersAlways,
                "answered null");
        assertBreaks(
                TestPlugin.named("broken").strategy("broken", brief -> situation -> Advice.of(null, "why")),
                PartChecks::answersAlways,
                "an advice needs a move");
        assertBreaks(
                TestPlugin.named("broken").guard("broken", brief -> (situation, move, by) -> null),
                PartChecks::answersAlways,
                "null to ");
    }

    @Test
    void anAnswerThatChangesWhatThePartKnowsIsCaught() {
        TestPlugin plugin = TestPlugin.named("broken").strategy("broken", brief -> {
            AtomicInteger asked = new AtomicInteger();
            return situation -> held("asked " + asked.incrementAndGet() + " times");
        });
        assertBreaks(plugin, PartChecks::saysTheSameWhenAskedAgain, "asked again");
    }

    @Test
    void stateThatDoesNotFollowFromEventsIsCaught() {
        TestPlugin plugin = TestPlugin.named("broken").strategy("broken", brief -> {
            int made = shared.incrementAndGet();
            return situation -> held("number " + made);
        });
        assertBreaks(plugin, PartChecks::saysTheSameWhenRebuilt, "rebuilt");
    }

    @Test
    void stateThatTalksShareIsCaught() {
        TestPlugin plugin = TestPlugin.named("broken").strategy("broken", brief -> new Strategy() {
            @Override
            public void observe(PublicEvent event) {
                if (event instanceof PublicEvent.Opened) {
                    shared.set(0);
                }
                shared.incrementAndGet();
            }

            @Override
            public Advice advise(Situation situation) {
                return held("seen " + shared);
            }
        });
        Recording one = Recordings.of(MANDATE).get(1);
        Recording other = Recordings.of(MANDATE).get(2);
        Subject subject = subjects(plugin).all().get(0);
        assertThatCode(() -> PartChecks.saysTheSameWhenAskedAgain(subject, one)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PartChecks.keepsTalksApart(subject, one, other))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("beside");
    }

    @Test
    void aProposalBelowTheSettlingPointIsCaught() {
        TestPlugin plugin = TestPlugin.named("broken").strategy("broken", brief -> situation -> {
            UtilityFunction preferences = brief.preferences();
            InverseUtility all = InverseUtility.of(preferences, Region.all(brief.space()));
            return Advice.of(new Move.Counter(all.worst().exactOrNot()), "A bargain.");
        });
        assertBreaks(plugin, StrategyChecks::proposesOnlyWhatTheRulesGrant, "BELOW_SETTLING_POINT");
        assertThatThrownBy(() -> DeskChecks.playsSmoothly(
                        () -> TestNegotiation.with(plugin).strategy("broken"), MANDATE, true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MOVE_REFUSED");
    }

    @Test
    void aGuardThatLetsTheWalkAwayPointShineThroughIsCaught() {
        TestPlugin plugin = TestPlugin.named("broken").guard("broken", brief -> (situation, move, by) -> {
            double secret =
                    situation.mandate().reservation().walkAwayPoint().utility().orElse(0);
            return situation.progress() < secret ? Verdict.allow() : new Verdict.Refuse("TOO_LATE", "It is too late.");
        });
        assertBreaks(plugin, GuardChecks::saysNothingOfTheWalkAwayPoint, "another walk-away point");
    }

    @Test
    void aTrackerThatCountsQuestionsIsCaught() {
        TestPlugin plugin = TestPlugin.named("broken").tracker("broken", brief -> new Tracker() {
            private int asked;

            @Override
            public void observe(PublicEvent event) {}

            @Override
            public List<Finding> findings() {
                asked++;
                return List.of(Finding.of("ASKED", "asked " + asked + " times"));
            }
        });
        assertBreaks(plugin, PartChecks::saysTheSameWhenAskedAgain, "asked again");
    }

    private static Advice held(String rationale) {
        return Advice.of(new Move.Hold(), rationale);
    }

    private static void assertBreaks(TestPlugin plugin, BiConsumer<Subject, Recording> check, String message) {
        assertThatThrownBy(() -> {
                    for (Recording recording : Recordings.of(MANDATE)) {
                        check.accept(subjects(plugin).all().get(0), recording);
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    private static Subjects subjects(TestPlugin plugin) {
        PluginRegistry registry = PluginRegistry.of(List.of(plugin));
        return new Subjects(registry, new DirectCaller(registry), part -> Map.of());
    }
}
