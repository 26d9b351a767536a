package dev.holdfast.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How good each value of one issue is. */
class ValueFunctionTest {

    private static final IntegerIssue DAYS = new IntegerIssue("days", 10, 20);
    private static final CategoricalIssue SUPPORT = new CategoricalIssue("support", List.of("none", "gold"));

    @Test
    void aLineRunsFromEndToEnd() {
        ValueFunction falling = new ValueFunction.Linear(0.8, 0.2);
        assertThat(falling.value(DAYS, 0)).isEqualTo(0.8);
        assertThat(falling.value(DAYS, 5)).isEqualTo(0.5, within(1e-15));
        assertThat(falling.value(DAYS, 10)).isEqualTo(0.2, within(1e-15));
        assertThat(falling.value(new IntegerIssue("one", 3, 3), 0)).isEqualTo(0.8);
    }

    @Test
    void aPeakIsOneAndTheEndsAreZero() {
        ValueFunction peak = new ValueFunction.Triangular(new BigDecimal("12"));
        assertThat(peak.value(DAYS, 0)).isZero();
        assertThat(peak.value(DAYS, 1)).isEqualTo(0.5);
        assertThat(peak.value(DAYS, 2)).isEqualTo(1);
        assertThat(peak.value(DAYS, 6)).isEqualTo(0.5);
        assertThat(peak.value(DAYS, 10)).isZero();
    }

    @Test
    void aPeakMayLieBetweenTheValuesAndAtTheEnds() {
        DecimalIssue price = DecimalIssue.price("price", "0", "1.2", "0.4", "EUR");
        assertThat(new ValueFunction.Triangular(new BigDecimal("0.6")).value(price, 1))
                .isEqualTo(2.0 / 3, within(1e-15));
        assertThat(new ValueFunction.Triangular(new BigDecimal("0.6")).value(price, 2))
                .isEqualTo(2.0 / 3, within(1e-15));
        assertThat(new ValueFunction.Triangular(new BigDecimal("0.0")).value(price, 0))
                .isEqualTo(1);
        assertThat(new ValueFunction.Triangular(new BigDecimal("1.2")).value(price, 3))
                .isEqualTo(1);
        assertThat(new ValueFunction.Triangular(new BigDecimal("1.2")).value(price, 0))
                .isZero();
    }

    @Test
    void aTableJudgesEveryValueAndNoOther() {
        new ValueFunction.Table(Map.of("none", 0.0, "gold", 1.0)).check(SUPPORT);
        refused("no evaluation for 'gold'", Map.of("none", 0.0), SUPPORT);
        refused("'silver'; write one of none, gold", Map.of("none", 0.0, "silver", 0.5), SUPPORT);
        refused("'silver'; write one of none, gold", Map.of("none", 0.0, "gold", 1.0, "silver", 0.5), SUPPORT);
        refused("'04'; write 4", Map.of("04", 0.0, "5", 1.0), new IntegerIssue("days", 4, 5));
        for (double wrong : new double[] {-0.1, 1.2, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ValueFunction.Table(Map.of("none", wrong)))
                    .withMessageContaining("'none' must be from 0 to 1");
        }
    }

    private static void refused(String reason, Map<String, Double> evaluations, Issue issue) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueFunction.Table(evaluations).check(issue))
                .withMessageContaining(reason);
    }

    @Test
    void linesAndPeaksNeedNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueFunction.Linear(0, 1).check(SUPPORT))
                .withMessageContaining("give a table of evaluations");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueFunction.Triangular(BigDecimal.ONE).check(SUPPORT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueFunction.Triangular(new BigDecimal("20.1")).check(DAYS))
                .withMessageContaining("within its range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueFunction.Triangular(new BigDecimal("1e1000000000")))
                .withMessageContaining("at most 30 digits");
        assertThatIllegalArgumentException().isThrownBy(() -> new ValueFunction.Linear(0, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new ValueFunction.Linear(Double.NaN, 1));
    }
}
