package dev.holdfast.spi.bidding.mutual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.bidding.opponent.Conceding;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MostLikedTest {

    private static final double LOWEST = 0.6;
    private static final double HIGHEST = 0.62;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inASmallSpaceNothingInTheBandIsLikedMore(long seed) {
        Conceding us = new Conceding(Conceding.LABELS, seed);
        InverseUtility search = search(us);
        OpponentModel model = taught(Conceding.LABELS, seed);
        Outcome found = MostLiked.within(search, model, LOWEST, HIGHEST, 1).get(0);
        double most = search.within(LOWEST, HIGHEST, 1024).exactOrNot().stream()
                .mapToDouble(model::utility)
                .max()
                .orElseThrow();
        assertThat(model.utility(found)).isEqualTo(most);
        assertThat(us.preferences.utility(found)).isBetween(LOWEST, HIGHEST);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exchangingComesNearToTheBestThereIs(long seed) {
        Conceding us = new Conceding(Conceding.LABELS, seed);
        OpponentModel model = taught(Conceding.LABELS, seed);
        Outcome found = new Exchange(us.preferences, Region.all(Conceding.LABELS), model)
                .mostLiked(LOWEST, 1)
                .get(0);
        double most = search(us).within(LOWEST, 1, Integer.MAX_VALUE).exactOrNot().stream()
                .mapToDouble(model::utility)
                .max()
                .orElseThrow();
        assertThat(us.preferences.utility(found)).isGreaterThanOrEqualTo(LOWEST);
        assertThat(model.utility(found)).isGreaterThan(0.95 * most);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inASpaceOfAnySizeThreeDifferentOnesAreFoundThatAreGoodEnough(long seed) {
        Conceding us = new Conceding(Conceding.HUGE, seed);
        OpponentModel model = taught(Conceding.HUGE, seed);
        List<Outcome> three = MostLiked.within(search(us), model, LOWEST, HIGHEST, 3);
        assertThat(three).hasSize(3).doesNotHaveDuplicates();
        assertThat(three)
                .allSatisfy(each -> assertThat(us.preferences.utility(each)).isGreaterThanOrEqualTo(LOWEST));
        double anywhere = model.utility(search(us).nearest(LOWEST).exactOrNot());
        assertThat(model.utility(three.get(0))).isGreaterThan(anywhere);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whereNothingIsGoodEnoughItIsOurBest(long seed) {
        Conceding us = new Conceding(Conceding.LABELS, seed);
        InverseUtility search = search(us);
        assertThat(MostLiked.within(search, taught(Conceding.LABELS, seed), 1.5, 2, 3))
                .containsExactly(search.best().exactOrNot());
    }

    private static InverseUtility search(Conceding us) {
        return InverseUtility.of(us.preferences, Region.all(us.preferences.space()));
    }

    private static OpponentModel taught(OutcomeSpace space, long seed) {
        OpponentModel model = OpponentModel.smith(space);
        new Conceding(space, 100 + seed).teach(model, 40);
        return model;
    }
}
