package dev.holdfast.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.TimeLimitedCaller;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.LooseningRequest;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.preference.Alternative;
import dev.holdfast.preference.Alternatives;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.guard.Verdict;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.TestPlugin;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Opponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A strategy that breaks open whatever it can reach finds nothing that leads to the walk-away point. */
class CuriousPluginTest {

    /** Values that occur nowhere else. */
    private static final double CANARY_UTILITY = 0.5123456789;

    private static final BigDecimal CANARY_LIMIT = new BigDecimal("17.77");

    private static final Set<Class<?>> SECRETS = Set.of(
            Mandate.class,
            Reservation.class,
            WalkAwayPoint.class,
            Alternatives.class,
            Alternative.class,
            LooseningRequest.class,
            OwnerEvent.class,
            Negotiation.class,
            Course.class,
            NegotiationDesk.class,
            NegotiationStore.class);

    private final List<Object> found = new ArrayList<>();
    private int looked;

    private Mandate mandate() {
        Mandate mandate = TestMandate.supplyContract()
                .walkAway(CANARY_UTILITY)
                .walkAwayLimits(new IssueLimit.AtLeast("price", CANARY_LIMIT))
                .build();
        Alternatives alternatives = new Alternatives(List.of(new Alternative("canary", 1, CANARY_UTILITY)));
        Reservation reservation = new Reservation(
                mandate.reservation().walkAwayPoint(),
                Optional.of(alternatives),
                mandate.reservation().lastDecision());
        return new Mandate(mandate.brief(), reservation);
    }

    @Test
    void aStrategyFindsNothingOnTheCallersOwnThread() {
        play(strategy(), DirectCaller::new);
        assertThat(looked).isGreaterThan(500);
        assertThat(found).isEmpty();
    }

    @Test
    void aStrategyFindsNothingOnAThreadOfItsOwn() {
        List<TimeLimitedCaller> callers = new ArrayList<>();
        play(strategy(), registry -> {
            callers.add(new TimeLimitedCaller(registry, Duration.ofMinutes(1)));
            return callers.get(0);
        });
        callers.forEach(TimeLimitedCaller::close);
        assertThat(looked).isGreaterThan(500);
        assertThat(found).isEmpty();
    }

    @Test
    void aGuardWouldFindAllOfIt() {
        TestPlugin guard = TestPlugin.named("curious").guard("curious", brief -> (situation, move, by) -> {
            look(situation, brief);
            return Verdict.allow();
        });
        TestNegotiation.with(guard)
                .guard("curious")
                .mandate(mandate())
                .opponent(Opponent.bids("price=16.00, payment days=90, volume=1000, support=premium"))
                .play();
        assertThat(found)
                .hasAtLeastOneElementOfType(Mandate.class)
                .hasAtLeastOneElementOfType(WalkAwayPoint.class)
                .hasAtLeastOneElementOfType(Alternatives.class)
                .contains(CANARY_UTILITY, CANARY_LIMIT);
    }

    private void play(TestPlugin plugin, Function<PluginRegistry, PluginCaller> caller) {
        TestNegotiation.with(plugin)
                .caller(caller)
                .strategy("curious")
                .mandate(mandate())
                .opponent(Opponent.bids("price=16.00, payment days=90, volume=1000, support=premium", "price=18.00"))
                .play();
    }

    private TestPlugin strategy() {
        return TestPlugin.named("curious").strategy("curious", brief -> new Strategy() {
            private final List<PublicEvent> observed = new ArrayList<>();

            @Override
            public void observe(PublicEvent event) {
                observed.add(event);
            }

            @Override
            public Advice advise(Situation situation) {
                Thread thread = Thread.currentThread();
                look(
                        situation,
                        brief,
                        observed,
                        thread,
                        thread.getContextClassLoader(),
                        thread.getThreadGroup(),
                        stack());
                return Advice.of(new Move.Counter(situation.search().best().exactOrNot()), "How interesting.");
            }
        });
    }

    /** The classes whose code is being run, for what they hold in static fields. */
    private static List<Class<?>> stack() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(type -> type.getName().startsWith("dev.holdfast."))
                        .filter(type -> !type.getName().startsWith("dev.holdfast.testkit."))
                        .distinct()
                        .toList());
    }

    private void look(Object... roots) {
        Collection<Object> reachable = ObjectGraph.reachableFrom(roots);
        looked += reachable.size();
        reachable.stream().filter(CuriousPluginTest::isSecret).forEach(found::add);
    }

    private static boolean isSecret(Object object) {
        return SECRETS.stream().anyMatch(type -> type.isInstance(object))
                || object.equals(CANARY_UTILITY)
                || (object instanceof BigDecimal number && number.compareTo(CANARY_LIMIT) == 0)
                || (object instanceof String text && text.contains("5123456789"));
    }
}
