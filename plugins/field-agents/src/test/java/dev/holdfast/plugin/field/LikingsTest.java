package dev.holdfast.plugin.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikingsTest {

    private static final OutcomeSpace SPACE = OutcomeSpace.of(
            new CategoricalIssue("colour", List.of("red", "green", "blue")),
            new IntegerIssue("price", 0, 2_000_000_000));

    private final Likings likings = new Likings(SPACE);

    @Test
    void beforeTheirFirstOfferNothingIsKnown() {
        assertThat(likings.of(SPACE.at(0, 5))).isZero();
    }

    @Test
    void whatTheyOfferOftenTheyLike() {
        likings.learn(List.of(SPACE.at(1, 7), SPACE.at(1, 7), SPACE.at(2, 7)));

        assertThat(likings.favourite(List.of(SPACE.at(0, 7), SPACE.at(2, 7), SPACE.at(1, 7))))
                .isEqualTo(SPACE.at(1, 7));
        assertThat(likings.of(SPACE.at(1, 7))).isEqualTo(1);
    }

    @Test
    void anIssueInWhichTheyDoNotMoveWeighsMore() {
        likings.learn(List.of(SPACE.at(1, 7), SPACE.at(1, 900_000_000), SPACE.at(1, 1_900_000_000)));

        assertThat(likings.of(SPACE.at(1, 500_000_000))).isGreaterThan(likings.of(SPACE.at(0, 7)));
    }

    @Test
    void neighboursInALongRangeCountTogether() {
        likings.learn(List.of(SPACE.at(1, 1_000)));

        assertThat(likings.of(SPACE.at(1, 2_000))).isEqualTo(1);
    }
}
