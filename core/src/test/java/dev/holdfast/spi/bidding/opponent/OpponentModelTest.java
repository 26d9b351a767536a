package dev.holdfast.spi.bidding.opponent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpponentModelTest {

    private static final int OFFERS = 60;
    private static final int PEOPLE = 12;

    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of("frequency", (Function<OutcomeSpace, OpponentModel>) OpponentModel::frequency),
                Arguments.of("smith", (Function<OutcomeSpace, OpponentModel>) OpponentModel::smith),
                Arguments.of("bayesian", (Function<OutcomeSpace, OpponentModel>) OpponentModel::bayesian));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void estimatesGoWithTheTrueUtilities(String name, Function<OutcomeSpace, OpponentModel> models) {
        assertThat(correlation(Conceding.LABELS, models)).isGreaterThan(0.6);
        assertThat(correlation(Conceding.MIXED, models)).isGreaterThan(0.65);
        assertThat(correlation(Conceding.HUGE, models)).isGreaterThan(0.28);
    }

    @Test
    void withoutAModelThereIsNoCorrelation() {
        assertThat(correlation(Conceding.LABELS, space -> new NoModel())).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void estimatesStayBetweenZeroAndOne(String name, Function<OutcomeSpace, OpponentModel> models) {
        Conceding them = new Conceding(Conceding.MIXED, 7);
        OpponentModel model = models.apply(Conceding.MIXED);
        assertThat(model.utility(them.anywhere())).isBetween(0.0, 1.0);
        them.teach((offer, progress) -> IntStream.range(0, 50).forEach(time -> model.observe(offer, progress)), 20);
        for (int number = 0; number < 200; number++) {
            assertThat(model.utility(them.anywhere())).isBetween(0.0, 1 + 1e-9);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void theSameOffersMakeTheSameModelToTheBit(String name, Function<OutcomeSpace, OpponentModel> models) {
        OpponentModel one = models.apply(Conceding.MIXED);
        OpponentModel other = models.apply(Conceding.MIXED);
        new Conceding(Conceding.MIXED, 3).teach(one, OFFERS);
        new Conceding(Conceding.MIXED, 3).teach(other, OFFERS);
        Outcome outcome = new Conceding(Conceding.MIXED, 4).anywhere();
        assertThat(other.utility(outcome)).isEqualTo(one.utility(outcome));
    }

    @Test
    void hardHeadedsModelAddsAShareOfTheLearningRateToWhatStaysTheSame() {
        OutcomeSpace space = OutcomeSpace.of(
                new CategoricalIssue("a", List.of("x", "y")), new CategoricalIssue("b", List.of("x", "y")));
        OpponentModel model = OpponentModel.frequency(space);
        model.observe(space.at(0, 0), 0.1);
        model.observe(space.at(0, 1), 0.2);
        assertThat(model.part(0, 0)).isCloseTo(0.6 / 1.1, within(1e-12));
        assertThat(model.part(0, 1)).isCloseTo(0.6 / 1.1 / 3, within(1e-12));
        assertThat(model.part(1, 0)).isCloseTo(0.5 / 1.1, within(1e-12));
    }

    @Test
    void smithsModelWeighsAnIssueByItsMostFrequentValue() {
        OutcomeSpace space = OutcomeSpace.of(
                new CategoricalIssue("a", List.of("x", "y")), new CategoricalIssue("b", List.of("x", "y")));
        OpponentModel model = OpponentModel.smith(space);
        model.observe(space.at(0, 0), 0.1);
        model.observe(space.at(0, 1), 0.2);
        assertThat(model.part(0, 0)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(model.part(0, 1)).isZero();
        assertThat(model.part(1, 1)).isCloseTo(1.0 / 3, within(1e-12));
    }

    private static double correlation(OutcomeSpace space, Function<OutcomeSpace, OpponentModel> models) {
        return LongStream.range(0, PEOPLE)
                .mapToDouble(seed -> {
                    Conceding them = new Conceding(space, seed);
                    OpponentModel model = models.apply(space);
                    them.teach(model, OFFERS);
                    return them.correlation(model);
                })
                .average()
                .orElseThrow();
    }

    private static final class NoModel implements OpponentModel {

        @Override
        public double part(int position, int index) {
            return 0;
        }

        @Override
        public void observe(Outcome offer, double progress) {}
    }
}
