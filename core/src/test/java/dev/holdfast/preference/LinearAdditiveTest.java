package dev.holdfast.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Utilities as weighted sums. */
class LinearAdditiveTest {

    private static final OutcomeSpace SPACE = OutcomeSpace.of(
            DecimalIssue.price("price", "0", "10", "0.5", "EUR"),
            new CategoricalIssue("support", List.of("none", "gold")),
            new IntegerIssue("days", 0, 30));
    private static final WeightedIssue PRICE = new WeightedIssue("price", 0.5, new ValueFunction.Linear(0, 1));
    private static final WeightedIssue SUPPORT =
            new WeightedIssue("support", 0.3, new ValueFunction.Table(Map.of("none", 1.0, "gold", 0.25)));
    private static final WeightedIssue DAYS = new WeightedIssue("days", 0.2, new ValueFunction.Linear(1, 0));

    private static Outcome outcome(String price, String support, String days) {
        return SPACE.outcome(Map.of("price", price, "support", support, "days", days));
    }

    @Test
    void theUtilityIsTheWeightedSum() {
        LinearAdditive preferences = new LinearAdditive(SPACE, List.of(PRICE, SUPPORT, DAYS));
        assertThat(preferences.utility(outcome("10", "none", "0"))).isEqualTo(1);
        assertThat(preferences.utility(outcome("0", "gold", "30"))).isEqualTo(0.075);
        assertThat(preferences.utility(outcome("5", "none", "15"))).isEqualTo(0.65);
        assertThat(preferences.part(0, 10)).isEqualTo(0.25);
    }

    @Test
    void theOrderInWhichWeightsAreGivenDoesNotMatter() {
        assertThat(new LinearAdditive(SPACE, List.of(DAYS, PRICE, SUPPORT)))
                .isEqualTo(new LinearAdditive(SPACE, List.of(PRICE, SUPPORT, DAYS)))
                .hasSameHashCodeAs(new LinearAdditive(SPACE, List.of(PRICE, SUPPORT, DAYS)));
    }

    @Test
    void decimalsAddUpAsPeopleAddThem() {
        List<IntegerIssue> issues =
                List.of(new IntegerIssue("a", 0, 1), new IntegerIssue("b", 0, 1), new IntegerIssue("c", 0, 1));
        LinearAdditive preferences = new LinearAdditive(
                new OutcomeSpace(issues),
                List.of(
                        new WeightedIssue("a", 0.1, new ValueFunction.Linear(0, 1)),
                        new WeightedIssue("b", 0.2, new ValueFunction.Linear(0, 1)),
                        new WeightedIssue("c", 0.7, new ValueFunction.Linear(0, 1))));
        assertThat(preferences.utility(preferences.space().at(1, 1, 0))).isEqualTo(0.3);
        assertThat(preferences.utility(preferences.space().at(1, 1, 1))).isEqualTo(1);
    }

    @Test
    void everyIssueIsWeightedOnceAndTheWeightsSumToOne() {
        refused("issue 'days' has no weight", PRICE, SUPPORT);
        refused("issue 'price' is weighted twice", PRICE, SUPPORT, DAYS, PRICE);
        refused("'color', which does not exist", PRICE, SUPPORT, new WeightedIssue("color", 0.2, DAYS.values()));
        refused("must sum to 1", PRICE, SUPPORT, new WeightedIssue("days", 0.21, DAYS.values()));
        new LinearAdditive(SPACE, List.of(PRICE, SUPPORT, new WeightedIssue("days", 0.2000005, DAYS.values())));
        for (double weight : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new WeightedIssue("days", weight, DAYS.values()));
        }
    }

    @Test
    void utilitiesStayWithinOneWhenTheWeightsSumToALittleMore() {
        LinearAdditive preferences =
                new LinearAdditive(SPACE, List.of(PRICE, SUPPORT, new WeightedIssue("days", 0.2000005, DAYS.values())));
        assertThat(preferences.utility(outcome("10", "none", "0"))).isEqualTo(1);
        assertThat(preferences.highest(Region.all(SPACE))).isEqualTo(1);
    }

    @Test
    void theExtremesOfARegionAreThoseOfItsOutcomes() {
        Seeds.each(3000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            LinearAdditive preferences = RandomCases.preferences(random, space);
            Region region = new Region(space, RandomCases.limits(random, space));
            assertThat(RandomCases.outcomes(region).stream()
                            .mapToDouble(preferences::utility)
                            .summaryStatistics())
                    .satisfies(utilities -> {
                        assertThat(preferences.highest(region)).isEqualTo(utilities.getMax());
                        assertThat(preferences.lowest(region)).isEqualTo(utilities.getMin());
                        assertThat(utilities.getMin()).isNotNegative();
                        assertThat(utilities.getMax()).isLessThanOrEqualTo(1);
                    });
        });
    }

    @Test
    void theUtilityIsThatOfTheFormula() {
        Seeds.each(2000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            LinearAdditive preferences = RandomCases.preferences(random, space);
            Outcome outcome = RandomCases.any(random, space);
            double sum = 0;
            double parts = 0;
            for (int position = 0; position < space.issues().size(); position++) {
                Issue issue = space.issues().get(position);
                WeightedIssue weighted = preferences.weightedIssues().get(position);
                sum += weighted.weight() * weighted.values().value(issue, outcome.index(position));
                parts += preferences.part(position, outcome.index(position));
            }
            assertThat(preferences.utility(outcome))
                    .isEqualTo(sum, within(1e-14))
                    .isEqualTo(parts, within(1e-14));
        });
    }

    @Test
    void outcomesOfAnotherSpaceAreABrokenContract() {
        LinearAdditive preferences = new LinearAdditive(SPACE, List.of(PRICE, SUPPORT, DAYS));
        Outcome elsewhere = OutcomeSpace.of(new IntegerIssue("days", 0, 5)).at(1);
        assertThatIllegalArgumentException().isThrownBy(() -> preferences.utility(elsewhere));
    }

    private static void refused(String reason, WeightedIssue... weighted) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearAdditive(SPACE, List.of(weighted)))
                .withMessageContaining(reason);
    }
}
