package dev.holdfast.plugin.composed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.bidding.opponent.ModelKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposedTest {

    private static final Limits LIMITS = Limits.ofRounds(60);
    private static final int PAIRS = 10;
    private static final OutcomeSpace SPACE = new OutcomeSpace(IntStream.range(0, 5)
            .mapToObj(number -> new CategoricalIssue("issue " + number, List.of("a", "b", "c", "d", "e")))
            .toList());

    @ParameterizedTest
    @EnumSource(
            value = ModelKind.class,
            names = {"NONE", "NEARNESS"},
            mode = EnumSource.Mode.EXCLUDE)
    void withAModelOurOffersAreBetterForThem(ModelKind model) {
        assertThat(meanForThem(Map.of("model", model.name())))
                .isGreaterThan(meanForThem(Map.of("model", "NONE")) + 0.03);
    }

    @ParameterizedTest
    @EnumSource(CurveKind.class)
    void everyCurveOnlyEverFalls(CurveKind curve) {
        Position ours = position(1);
        SessionResult result = play(
                Map.of("curve", curve.name(), "model", "NONE", "acceptance", "CONSTANT", "level", 1),
                ours,
                position(2));
        List<Double> utilities = ours(result, ours);
        assertThat(utilities).hasSizeGreaterThan(20);
        for (int index = 1; index < utilities.size(); index++) {
            assertThat(utilities.get(index)).isLessThanOrEqualTo(utilities.get(index - 1) + 1e-9);
        }
    }

    @Test
    void itStaysAtTheEndOfItsCurve() {
        Position ours = position(3);
        SessionResult result = play(Map.of("exponent", 0.2, "end", 0.6, "model", "NONE"), ours, position(4));
        assertThat(ours(result, ours)).allMatch(utility -> utility >= 0.6);
    }

    @ParameterizedTest
    @EnumSource(AcceptanceKind.class)
    void everyAcceptanceCanBeChosen(AcceptanceKind acceptance) {
        SessionResult result = play(Map.of("acceptance", acceptance.name()), position(5), position(6));
        assertThat(result.fault()).isEmpty();
    }

    @Test
    void settingsThatAreNotAreRefused() {
        assertThatThrownBy(() -> composed(Map.of("model", "TELEPATHY")))
                .hasMessageContaining("must be one of NONE, NEARNESS, FREQUENCY, SMITH, BAYESIAN");
    }

    private static double meanForThem(Map<String, Object> settings) {
        return IntStream.range(0, PAIRS)
                .mapToDouble(pair -> {
                    Position theirs = position(100 + pair);
                    SessionResult result = play(settings, position(200 + pair), theirs);
                    return result.trace().stream()
                            .filter(offer -> offer.party() == 0)
                            .mapToDouble(offer -> theirs.brief().preferences().utility(offer.outcome()))
                            .average()
                            .orElseThrow();
                })
                .average()
                .orElseThrow();
    }

    private static List<Double> ours(SessionResult result, Position ours) {
        return result.trace().stream()
                .filter(offer -> offer.party() == 0)
                .map(offer -> ours.brief().preferences().utility(offer.outcome()))
                .toList();
    }

    /** Against somebody who concedes evenly and accepts nothing, so that sessions are long. */
    private static SessionResult play(Map<String, Object> settings, Position ours, Position theirs) {
        Map<String, Object> even =
                new HashMap<>(Map.of("exponent", 1, "model", "NONE", "acceptance", "CONSTANT", "level", 1, "end", 0.3));
        Seat first = new Seat("us", ours, composed(settings));
        Seat second = new Seat("them", theirs, composed(even));
        return new AlternatingOffers(List.of(first, second), LIMITS).trace(1);
    }

    private static StrategyMaker composed(Map<String, Object> settings) {
        PluginRegistry registry = PluginRegistry.of(List.of(new ComposedPlugin()));
        PartMaker parts = new PartMaker(registry, new DirectCaller(registry));
        try {
            return parts.strategySource(new PartChoice("composed", settings))::apply;
        } catch (PluginFault fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static Position position(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] weights = random.doubles(5, 0.1, 1).toArray();
        double sum = IntStream.range(0, 5).mapToDouble(index -> weights[index]).sum();
        List<RawIssue> issues = IntStream.range(0, 5)
                .mapToObj(number -> {
                    double[] values = random.doubles(5).toArray();
                    values[random.nextInt(5)] = 1;
                    return new RawIssue("issue " + number, weights[number] / sum, RawValues.table(values));
                })
                .toList();
        return Position.of(RawAdditive.clipped(SPACE, issues), 0, 1, LIMITS);
    }
}
