package dev.holdfast.plugin.tradeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.bidding.opponent.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeOffTest {

    private static final Limits LIMITS = Limits.ofRounds(40);
    private static final double TOLERANCE = 0.02;

    private final List<Advice> advised = new ArrayList<>();

    @ParameterizedTest(name = "{0} issues")
    @CsvSource({"5, 1", "30, 4"})
    void threePackagesOfEqualValueThatDiffer(int issues, double exponent) {
        OutcomeSpace space = space(issues);
        Position ours = position(space, 1);
        play(ours, position(space, 2), settings(ModelKind.SMITH, exponent));
        List<Advice> offers = advised.stream()
                .filter(advice -> advice.move() instanceof Move.Counter || advice.move() instanceof Move.Trade)
                .toList();
        assertThat(offers).hasSizeGreaterThan(8);
        assertThat(offers.stream().filter(advice -> advice.equivalents().size() == 2))
                .hasSizeGreaterThan(offers.size() / 2);
        for (Advice advice : offers) {
            double worth = ours.brief().preferences().utility(outcome(advice));
            assertThat(advice.equivalents()).doesNotHaveDuplicates().doesNotContain(outcome(advice));
            assertThat(advice.equivalents())
                    .allSatisfy(each -> assertThat(ours.brief().preferences().utility(each))
                            .isCloseTo(worth, within(2 * TOLERANCE)));
        }
    }

    @Test
    void whatItOffersIsWorthWhatItAsksForByThen() {
        Position ours = position(space(5), 1);
        SessionResult result = play(ours, position(space(5), 2), settings(ModelKind.SMITH, 1));
        result.trace().stream().filter(offer -> offer.party() == 0).forEach(offer -> {
            double asked = 1 - (offer.round() + 1.0) / 41;
            assertThat(ours.brief().preferences().utility(offer.outcome())).isGreaterThanOrEqualTo(asked - 0.03);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEARNESS", "SMITH", "BAYESIAN"})
    void itPleasesThemMoreThanPackagesOfTheSameValueDo(String model) {
        double gain = 0;
        for (long seed = 1; seed <= 8; seed++) {
            Position ours = position(space(5), seed);
            UtilityFunction theirs = position(space(5), 50 + seed).brief().preferences();
            SessionResult result = play(ours, position(space(5), 50 + seed), settings(ModelKind.valueOf(model), 2));
            gain += result.trace().stream()
                    .filter(offer -> offer.party() == 0)
                    .mapToDouble(offer -> theirs.utility(offer.outcome()) - usual(ours, theirs, offer.outcome()))
                    .average()
                    .orElseThrow();
        }
        assertThat(gain / 8).isGreaterThan(0.03);
    }

    @Test
    void aPackageThatTakesNothingBackIsATrade() {
        play(position(space(5), 1), position(space(5), 2), settings(ModelKind.SMITH, 20));
        assertThat(advised).anyMatch(advice -> advice.move() instanceof Move.Trade);
    }

    @Test
    void itCannotDoWithoutAModel() {
        Position ours = position(space(5), 1);
        assertThatThrownBy(() -> new TradeOffFactory().create(settings(ModelKind.NONE, 1), ours.brief()))
                .hasMessageContaining("needs a model");
    }

    /** What packages of the same value for us are worth to them on the average. */
    private static double usual(Position ours, UtilityFunction theirs, Outcome outcome) {
        double worth = ours.brief().preferences().utility(outcome);
        return ours.search().within(worth - TOLERANCE, worth + TOLERANCE, Integer.MAX_VALUE).exactOrNot().stream()
                .mapToDouble(theirs::utility)
                .average()
                .orElseThrow();
    }

    private static TradeOffSettings settings(ModelKind model, double exponent) {
        return new TradeOffSettings(exponent, model, TOLERANCE, 3);
    }

    private static Outcome outcome(Advice advice) {
        return advice.move() instanceof Move.Trade trade ? trade.outcome() : ((Move.Counter) advice.move()).outcome();
    }

    /** Against somebody who trades off as well and accepts nothing before the end. */
    private SessionResult play(Position ours, Position theirs, TradeOffSettings settings) {
        Seat first = new Seat("us", ours, brief -> noting(new TradeOffFactory().create(settings, brief)));
        Seat second = new Seat("them", theirs, brief -> stubborn());
        return new AlternatingOffers(List.of(first, second), LIMITS).trace(1);
    }

    private Strategy noting(Strategy strategy) {
        return situation -> {
            Advice advice = strategy.advise(situation);
            advised.add(advice);
            return advice;
        };
    }

    private static Strategy stubborn() {
        return situation -> {
            double asked = 1 - 0.1 * situation.progress();
            List<Outcome> near =
                    situation.search().within(asked - 0.1, asked, 20).exactOrNot();
            Outcome outcome = near.isEmpty()
                    ? situation.search().best().exactOrNot()
                    : near.get(situation.random().nextInt(near.size()));
            return Advice.of(new Move.Counter(outcome), "test");
        };
    }

    private static OutcomeSpace space(int issues) {
        return new OutcomeSpace(IntStream.range(0, issues)
                .mapToObj(number -> new CategoricalIssue("issue " + number, List.of("a", "b", "c", "d", "e")))
                .toList());
    }

    private static Position position(OutcomeSpace space, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = space.issues().size();
        double[] weights = random.doubles(count, 0.1, 1).toArray();
        double sum =
                IntStream.range(0, count).mapToDouble(index -> weights[index]).sum();
        List<RawIssue> issues = IntStream.range(0, count)
                .mapToObj(number -> {
                    double[] values = random.doubles(5).toArray();
                    values[random.nextInt(5)] = 1;
                    return new RawIssue("issue " + number, weights[number] / sum, RawValues.table(values));
                })
                .toList();
        return Position.of(RawAdditive.clipped(space, issues), 0, 1, LIMITS);
    }
}
