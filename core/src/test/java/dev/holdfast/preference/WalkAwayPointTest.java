package dev.holdfast.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdfast.Fixtures;
import dev.holdfast.outcome.IssueLimit;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The point below which there is no deal, given or derived. */
class WalkAwayPointTest {

    private static final IssueLimit AT_LEAST_30 = new IssueLimit.AtLeast("price", new BigDecimal("30"));

    @Test
    void aPointSaysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WalkAwayPoint(OptionalDouble.empty(), List.of()));
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> WalkAwayPoint.atUtility(wrong));
        }
    }

    @Test
    void utilityAndLimitsBothCount() {
        AcceptableSet both =
                new WalkAwayPoint(OptionalDouble.of(0.2), List.of(AT_LEAST_30)).acceptable(Fixtures.PREFERENCES);
        assertThat(both.contains(Fixtures.price("30.00"))).isTrue();
        assertThat(both.contains(Fixtures.price("29.99"))).isFalse();
        assertThat(both.lowestUtility()).isEqualTo(0.3);
        AcceptableSet utility = WalkAwayPoint.atUtility(0.2).acceptable(Fixtures.PREFERENCES);
        assertThat(utility.contains(Fixtures.price("20.00"))).isTrue();
        assertThat(utility.contains(Fixtures.price("19.99"))).isFalse();
        AcceptableSet limits = WalkAwayPoint.atLimits(AT_LEAST_30).acceptable(Fixtures.PREFERENCES);
        assertThat(limits.contains(Fixtures.price("30.00"))).isTrue();
        assertThat(limits.contains(Fixtures.price("29.99"))).isFalse();
    }

    @Test
    void thePointFollowsFromWhatIsExpectedWithoutADeal() {
        Alternatives alternatives =
                new Alternatives(List.of(new Alternative("dealer", 0.25, 0.8), new Alternative("keep it", 0.75, 0.2)));
        assertThat(alternatives.expectedUtility()).isEqualTo(0.35);
        assertThat(alternatives.walkAwayPoint()).isEqualTo(WalkAwayPoint.atUtility(0.35));
    }

    @Test
    void theAlternativesAreAllThatCanHappen() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Alternatives(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alternatives(List.of(new Alternative("dealer", 0.9, 0.8))))
                .withMessageContaining("must sum to 1");
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Alternative("dealer", wrong, 0.5));
            assertThatIllegalArgumentException().isThrownBy(() -> new Alternative("dealer", 0.5, wrong));
        }
    }
}
