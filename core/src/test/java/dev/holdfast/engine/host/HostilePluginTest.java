package dev.holdfast.engine.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.call.TimeLimitedCaller;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.guard.Guard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that loaded well and fail when they are called. */
class HostilePluginTest {

    private static final Duration GENEROUS = Duration.ofMinutes(10);

    private final Brief brief = new Brief(
            new LinearAdditive(
                    OutcomeSpace.of(new IntegerIssue("price", 0, 100)),
                    List.of(new WeightedIssue("price", 1, new ValueFunction.Linear(0, 1)))),
            new Plan(Rung.at(0.9), Rung.at(0.7), SettlingPoint.atUtility(0.5)),
            Deadline.afterRounds(10),
            ConcessionBudget.UNLIMITED,
            Optional.empty());

    @TempDir
    Path workplace;

    private PluginWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new PluginWorkshop(workplace);
    }

    @AfterEach
    void release() {
        System.clearProperty("holdfast.test.released");
    }

    @Test
    void aGoodStrategyIsMadeAndAsked() throws PluginFault {
        install("return Advice.of(new Move.Hold(), Thread.currentThread().getContextClassLoader().getName());");

        assertThat(advise(GENEROUS).rationale()).isEqualTo("plugin-hostile");
    }

    @Test
    void aThrowingStrategyIsNamed() {
        install("throw new IllegalStateException(\"31\");");

        PluginFault fault = fault(GENEROUS);

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.THREW);
        assertThat(fault).hasMessage("plugin hostile, strategy hostile: threw java.lang.IllegalStateException");
    }

    @Test
    void aStrategyThatAnswersNullIsNamed() {
        install("return null;");

        assertThat(fault(GENEROUS).kind()).isEqualTo(PluginFault.Kind.RETURNED_NULL);
    }

    @Test
    void aStrategyThatLoopsForEverIsGivenUp() {
        install("while (!Boolean.getBoolean(\"holdfast.test.released\")) {} return Advice.pass();");

        PluginFault fault = fault(Duration.ofMillis(50));
        System.setProperty("holdfast.test.released", "true");

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.TIMED_OUT);
    }

    @Test
    void aStrategyThatNeedsAMissingClassIsABrokenLink() {
        Map<String, byte[]> classes = new TreeMap<>(
                workshop.compile(
                        Map.of(
                                "example.Main",
                                PluginWorkshop.strategyPlugin("hostile", "hostile", "return needed.Thing.say();"),
                                "needed.Thing",
                                "package needed; public class Thing { public static dev.holdfast.spi.Advice say() { return null; } }")));
        classes.remove("needed/Thing.class");
        classes.put("META-INF/services/dev.holdfast.spi.Plugin", "example.Main".getBytes(UTF_8));
        workshop.jar("hostile", "hostile.jar", Map.of("Holdfast-Spi-Version", "1"), classes);

        assertThat(fault(GENEROUS).kind()).isEqualTo(PluginFault.Kind.BROKEN_LINK);
    }

    @Test
    void aGuardsExceptionIsShownWithoutItsText() throws PluginFault {
        workshop.jar(
                "hostile",
                PluginWorkshop.guardPlugin(
                        "hostile", "hostile", "throw new IllegalStateException(\"walk-away point 31.41\");"));

        PluginFault fault = this.<PluginFault, PluginFault>use(GENEROUS, (registry, maker, caller) -> {
            Guard guard = maker.guard(PartChoice.named("hostile"), brief);
            return catchThrowableOfType(
                    PluginFault.class,
                    () -> caller.call(
                            "hostile",
                            "guard hostile",
                            () -> guard.review(null, new Move.Hold(), new Author(Author.Role.STRATEGY, "any"))));
        });

        assertThat(fault.toString())
                .isEqualTo(PluginFault.class.getName()
                        + ": plugin hostile, guard hostile: threw java.lang.IllegalStateException");
        assertThat(fault).hasNoCause();
    }

    @Test
    void aPartThatIsNotThereIsMissingWithAHint() {
        install("return Advice.pass();");

        PluginFault fault = use(
                GENEROUS,
                (registry, maker, caller) -> catchThrowableOfType(
                        PluginFault.class, () -> maker.strategy(PartChoice.named("hostlie"), brief)));

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.MISSING);
        assertThat(fault).hasMessage("no installed plugin offers the strategy \"hostlie\" (did you mean \"hostile\"?)");
    }

    @Test
    void settingsThatDoNotFitAreNamed() {
        install("return Advice.pass();");

        PluginFault fault = use(
                GENEROUS,
                (registry, maker, caller) -> catchThrowableOfType(
                        PluginFault.class, () -> maker.strategy(new PartChoice("hostile", Map.of("pace", 1)), brief)));

        assertThat(fault.kind()).isEqualTo(PluginFault.Kind.INVALID_SETTINGS);
        assertThat(fault.settingProblems()).singleElement().satisfies(problem -> assertThat(problem.setting())
                .isEqualTo("pace"));
    }

    private void install(String advice) {
        workshop.jar("hostile", PluginWorkshop.strategyPlugin("hostile", "hostile", advice));
    }

    private Advice advise(Duration limit) throws PluginFault {
        return this.<Advice, PluginFault>use(limit, (registry, maker, caller) -> {
            Strategy strategy =
                    new PartMaker(registry, new DirectCaller(registry)).strategy(PartChoice.named("hostile"), brief);
            return caller.call("hostile", "strategy hostile", () -> strategy.advise(null));
        });
    }

    private PluginFault fault(Duration limit) {
        return catchThrowableOfType(PluginFault.class, () -> advise(limit));
    }

    private <T, E extends Exception> T use(Duration limit, Use<T, E> use) throws E {
        try (LoadReport report = new PluginLoader(workplace.resolve("plugins"), Set.of("hostile")).load();
                TimeLimitedCaller caller = new TimeLimitedCaller(report.registry(), limit)) {
            assertThat(report.problems()).isEmpty();
            return use.with(report.registry(), new PartMaker(report.registry(), caller), caller);
        }
    }

    private interface Use<T, E extends Exception> {
        T with(PluginRegistry registry, PartMaker maker, PluginCaller caller) throws E;
    }
}
