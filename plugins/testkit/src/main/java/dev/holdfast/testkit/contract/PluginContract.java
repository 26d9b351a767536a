package dev.holdfast.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.TimeLimitedCaller;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.settings.SettingDescriptor;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.contract.subject.Subject;
import dev.holdfast.testkit.contract.subject.Subjects;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every plugin keeps to, whatever it is for. The test of a plugin extends this and says which plugin it is; what else
 * can be overridden has a sensible value. All calls pass through the host, as they do in the server.
 */
public abstract class PluginContract {

    private PluginRegistry registry;
    private TimeLimitedCaller caller;
    private Subjects subjects;

    /** The plugin, made anew. */
    protected abstract Plugin plugin();

    /** The settings of a part; by default all its defaults. A part with a setting that has none needs some here. */
    protected Map<String, Object> settings(String part) {
        return Map.of();
    }

    /** The mandates under which the parts are led through talks. */
    protected List<Mandate> mandates() {
        return ContractMandates.all();
    }

    /** How long a single call may take: generous, for a busy machine must not fail it. */
    protected Duration timeLimit() {
        return Duration.ofSeconds(20);
    }

    /** Whether the plugin is installed as a jar, so that the host must find it. */
    protected boolean isInstallable() {
        return true;
    }

    @BeforeEach
    final void register() {
        registry = PluginRegistry.of(List.of(plugin()));
        caller = new TimeLimitedCaller(registry, timeLimit());
        subjects = new Subjects(registry, caller, this::settings);
    }

    @AfterEach
    final void close() {
        caller.close();
    }

    @Test
    final void thePluginAndItsPartsHaveValidNames() {
        assertThat(registry.pluginNames()).containsExactly(plugin().name());
    }

    @Test
    final void thePluginOffersSomething() {
        assertThat(parts()).isNotEmpty();
    }

    @Test
    final void theHostFindsThePlugin() {
        if (isInstallable()) {
            JarChecks.isFoundByTheHost(plugin().getClass());
        }
    }

    @Test
    final void everyPartSaysInOneLineWhatItDoes() {
        parts().forEach(part -> assertThat(part.summary())
                .as("the summary of %s", part.part())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(120)
                .doesNotContain("\n"));
    }

    @Test
    final void everySettingIsDescribedAndTheSettingsFit() {
        parts().forEach(part -> {
            List<SettingDescriptor> described = part.settings().settings();
            assertThat(described).allSatisfy(setting -> assertThat(setting.description())
                    .as("the description of %s of %s", setting.name(), part.part())
                    .isNotBlank());
            assertThat(part.settings().bind(settings(part.name())))
                    .as("settings of %s", part.part())
                    .isEqualTo(part.settings().bind(settings(part.name())));
        });
    }

    @TestFactory
    final Stream<DynamicTest> partsAlwaysAnswer() {
        return each(subjects.all(), PartChecks::answersAlways);
    }

    @TestFactory
    final Stream<DynamicTest> partsSayTheSameWhenAskedAgain() {
        return each(subjects.all(), PartChecks::saysTheSameWhenAskedAgain);
    }

    @TestFactory
    final Stream<DynamicTest> partsSayTheSameWhenRebuilt() {
        return each(subjects.all(), PartChecks::saysTheSameWhenRebuilt);
    }

    @TestFactory
    final Stream<DynamicTest> partsKeepTalksApart() {
        List<Recording> others = Recordings.of(mandates().get(mandates().size() - 1));
        return each(subjects.all(), (subject, recording) -> others.stream()
                .limit(4)
                .forEach(other -> PartChecks.keepsTalksApart(subject, recording, other)));
    }

    @TestFactory
    final Stream<DynamicTest> strategiesProposeOnlyWhatTheRulesGrant() {
        return each(subjects.strategies(), StrategyChecks::proposesOnlyWhatTheRulesGrant);
    }

    @TestFactory
    final Stream<DynamicTest> strategiesSayWhy() {
        return each(subjects.strategies(), StrategyChecks::saysWhy);
    }

    @TestFactory
    final Stream<DynamicTest> guardsSayNothingOfTheWalkAwayPoint() {
        return each(subjects.guards(), GuardChecks::saysNothingOfTheWalkAwayPoint);
    }

    @TestFactory
    final Stream<DynamicTest> strategiesPlaySmoothly() {
        return registry.strategies().stream()
                .map(part -> dynamicTest(part.part(), () -> mandates()
                        .forEach(mandate -> DeskChecks.playsSmoothly(() -> playing(part), mandate, true))));
    }

    @Test
    final void guardsAndTrackersPlaySmoothly() {
        if (!registry.guards().isEmpty() || !registry.trackers().isEmpty()) {
            mandates().forEach(mandate -> DeskChecks.playsSmoothly(this::playingAround, mandate, false));
        }
    }

    /** A strategy that passes leaves the move to another one, so there is one behind it. */
    private TestNegotiation playing(Registered<?> strategy) {
        boolean isItself = strategy.name().equals(DescendingPlugin.STRATEGY);
        TestNegotiation negotiation =
                isItself ? TestNegotiation.with(plugin()) : TestNegotiation.with(plugin(), new DescendingPlugin());
        negotiation.caller(ignored -> caller).strategy(strategy.name(), settings(strategy.name()));
        return isItself ? negotiation : negotiation.strategy(DescendingPlugin.STRATEGY);
    }

    private TestNegotiation playingAround() {
        TestNegotiation negotiation = TestNegotiation.with(plugin(), new DescendingPlugin())
                .caller(ignored -> caller)
                .strategy(DescendingPlugin.STRATEGY);
        registry.guards().forEach(part -> negotiation.guard(part.name(), settings(part.name())));
        registry.trackers().forEach(part -> negotiation.tracker(part.name(), settings(part.name())));
        return negotiation;
    }

    private Stream<Registered<?>> parts() {
        return Stream.<List<? extends Registered<?>>>of(
                        registry.strategies(),
                        registry.guards(),
                        registry.trackers(),
                        registry.assessors(),
                        registry.scenarioFormats())
                .flatMap(List::stream);
    }

    private Stream<DynamicTest> each(List<Subject> parts, BiConsumer<Subject, Recording> check) {
        List<Mandate> mandates = mandates();
        return parts.stream().flatMap(part -> IntStream.range(0, mandates.size())
                .mapToObj(number ->
                        dynamicTest(part.name() + ", mandate " + (number + 1), () -> Recordings.of(mandates.get(number))
                                .forEach(recording -> check.accept(part, recording)))));
    }
}
