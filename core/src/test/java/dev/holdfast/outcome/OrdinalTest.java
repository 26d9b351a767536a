package dev.holdfast.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalTest {

    @Test
    void outcomesAreCountedWithTheLastIssueChangingFastest() {
        OutcomeSpace space = OutcomeSpace.of(new CategoricalIssue("a", List.of("x", "y")), new IntegerIssue("b", 1, 3));

        assertThat(space.at(0, 0).ordinal()).isZero();
        assertThat(space.at(0, 2).ordinal()).isEqualTo(2);
        assertThat(space.at(1, 0).ordinal()).isEqualTo(3);
        assertThat(space.at(1, 2).ordinal()).isEqualTo(5);
    }

    @Test
    void whereThereAreTooManyOutcomesNoneHasANumber() {
        OutcomeSpace space = OutcomeSpace.of(new IntegerIssue("a", 0, 65_535), new IntegerIssue("b", 0, 65_535));

        assertThat(space.at(1, 2).ordinal()).isNegative();
        assertThat(space.at(1, 2)).isEqualTo(space.at(1, 2)).isNotEqualTo(space.at(1, 3));
    }
}
