package dev.holdfast.preference.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.holdfast.RandomCases;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Spaces that nobody could walk through. */
class LargeSpaceTest {

    private static final OutcomeSpace HUGE_PRICE =
            OutcomeSpace.of(DecimalIssue.price("price", "0.00", "20000000.00", "0.01", "EUR"));

    @Test
    void tenIssuesOfTenValuesAreSearchedExactly() {
        List<IntegerIssue> issues = IntStream.range(0, 10)
                .mapToObj(number -> new IntegerIssue("issue" + number, 0, 9))
                .toList();
        LinearAdditive preferences = evenly(new OutcomeSpace(issues));
        InverseUtility search = InverseUtility.of(preferences, Region.all(preferences.space()));
        assertThat(preferences.utility(search.best().exactly().orElseThrow())).isEqualTo(1);
        assertThat(preferences.utility(search.worst().exactly().orElseThrow())).isZero();
        for (int tenths = 0; tenths <= 10; tenths++) {
            double wanted = tenths / 10.0;
            assertThat(preferences.utility(
                            search.worstNotBelow(wanted).orElseThrow().exactly().orElseThrow()))
                    .isBetween(wanted, wanted + 1e-12);
        }
        assertThat(search.within(0.4, 0.6, 1000).exactly().orElseThrow())
                .hasSize(1000)
                .doesNotHaveDuplicates()
                .allSatisfy(outcome -> assertThat(preferences.utility(outcome)).isBetween(0.6 - 1e-12, 0.6));
    }

    @Test
    void aPriceOfAMillionStepsIsSearchedExactly() {
        OutcomeSpace space = OutcomeSpace.of(DecimalIssue.price("price", "0.00", "10000.00", "0.01", "EUR"));
        LinearAdditive preferences = evenly(space);
        InverseUtility search = InverseUtility.of(preferences, Region.all(space));
        assertThat(search.worstNotBelow(0.123456)
                        .orElseThrow()
                        .exactly()
                        .orElseThrow()
                        .value("price"))
                .isEqualTo("1234.56");
        assertThat(search.worstNotBelow(0.1234561)
                        .orElseThrow()
                        .exactly()
                        .orElseThrow()
                        .value("price"))
                .isEqualTo("1234.57");
        assertThat(search.nearest(0.1234564).exactly().orElseThrow().value("price"))
                .isEqualTo("1234.56");
        assertThat(search.within(0.5, 0.500002, 10).exactly().orElseThrow())
                .extracting(outcome -> outcome.value("price"))
                .containsExactly("5000.02", "5000.01", "5000.00");
    }

    @Test
    void extremesOfAPriceWithTwoThousandMillionStepsNeedNoWalk() {
        for (ValueFunction values : List.of(
                new ValueFunction.Linear(0, 1),
                new ValueFunction.Linear(1, 0),
                new ValueFunction.Triangular(new BigDecimal("12345678.905")))) {
            LinearAdditive preferences = new LinearAdditive(HUGE_PRICE, List.of(new WeightedIssue("price", 1, values)));
            assertThat(preferences.highest(Region.all(HUGE_PRICE))).isGreaterThan(1 - 1e-8);
            assertThat(preferences.lowest(Region.all(HUGE_PRICE))).isZero();
        }
    }

    @Test
    void limitsOnAPriceWithTwoThousandMillionStepsNeedNoWalk() {
        Region two = new Region(HUGE_PRICE, List.of(new IssueLimit.OneOf("price", Set.of("5.00", "19999999.99"))));
        List<Region> rest = Region.all(HUGE_PRICE).minus(two);
        Outcome named = HUGE_PRICE.at(500);
        assertThat(two.count(0)).isEqualTo(2);
        assertThat(two.contains(named)).isTrue();
        assertThat(rest).hasSize(1).noneMatch(piece -> piece.contains(named));
        assertThat(rest.get(0).count(0)).isEqualTo(2_000_000_001 - 2);
    }

    @Test
    void aPriceOnALineMayHaveAnyNumberOfStepsBesideOtherIssues() {
        OutcomeSpace space = OutcomeSpace.of(
                HUGE_PRICE.issues().get(0), new IntegerIssue("days", 0, 30), new IntegerIssue("pieces", 1, 11));
        LinearAdditive preferences = new LinearAdditive(
                space,
                List.of(
                        new WeightedIssue("price", 0.5, new ValueFunction.Linear(1, 0)),
                        new WeightedIssue("days", 0.3, new ValueFunction.Linear(0, 1)),
                        new WeightedIssue("pieces", 0.2, new ValueFunction.Linear(0, 1))));
        Region region = new Region(space, List.of(new IssueLimit.AtLeast("price", new BigDecimal("0.01"))));
        InverseUtility search = InverseUtility.of(preferences, region);
        assertThat(search.best().exactly().orElseThrow().terms()).hasToString("{price=0.01, days=30, pieces=11}");
        assertThat(search.worst().exactly().orElseThrow().terms()).hasToString("{price=20000000.00, days=0, pieces=1}");
        for (double wanted : new double[] {0.000000001, 0.25, 0.3, 0.7654321, 0.999999}) {
            assertThat(preferences.utility(
                            search.worstNotBelow(wanted).orElseThrow().exactly().orElseThrow()))
                    .isBetween(wanted, wanted + 1e-9);
        }
        assertThat(search.worstNotBelow(1)).isEmpty();
    }

    @Test
    void nearlyEqualUtilitiesAreToldApart() {
        List<IntegerIssue> issues = IntStream.range(0, 4)
                .mapToObj(number -> new IntegerIssue("issue" + number, 0, 6))
                .toList();
        LinearAdditive preferences = evenly(new OutcomeSpace(issues));
        InverseUtility search = InverseUtility.of(preferences, Region.all(preferences.space()));
        NavigableSet<Double> utilities = new TreeSet<>();
        RandomCases.all(preferences.space()).forEach(outcome -> utilities.add(preferences.utility(outcome)));
        assertThat(utilities.first()).isZero();
        for (double utility : utilities) {
            assertThat(preferences.utility(search.worstNotBelow(utility)
                            .orElseThrow()
                            .exactly()
                            .orElseThrow()))
                    .isEqualTo(utility);
            assertThat(search.worstNotBelow(Math.nextUp(utility))
                            .map(found -> found.exactly().orElseThrow())
                            .map(preferences::utility))
                    .isEqualTo(Optional.ofNullable(utilities.higher(utility)));
        }
    }

    @Test
    void whatIsTooLargeIsRefusedWithAdvice() {
        LinearAdditive preferences = new LinearAdditive(
                HUGE_PRICE, List.of(new WeightedIssue("price", 1, new ValueFunction.Triangular(BigDecimal.TEN))));
        assertThatExceptionOfType(SpaceTooLargeException.class)
                .isThrownBy(() -> InverseUtility.of(preferences, Region.all(HUGE_PRICE)))
                .withMessageContaining("use larger steps, fewer values, or limits");
        Region tooMany = new Region(HUGE_PRICE, List.of(new IssueLimit.AtMost("price", new BigDecimal("41943.04"))));
        assertThatExceptionOfType(SpaceTooLargeException.class)
                .isThrownBy(() -> InverseUtility.of(preferences, tooMany));
        Region few = new Region(HUGE_PRICE, List.of(new IssueLimit.AtMost("price", new BigDecimal("1000"))));
        assertThat(InverseUtility.of(preferences, few)
                        .best()
                        .exactly()
                        .orElseThrow()
                        .value("price"))
                .isEqualTo("10.00");
    }

    private static LinearAdditive evenly(OutcomeSpace space) {
        List<Issue> issues = space.issues();
        return new LinearAdditive(
                space,
                issues.stream()
                        .map(issue ->
                                new WeightedIssue(issue.name(), 1.0 / issues.size(), new ValueFunction.Linear(0, 1)))
                        .toList());
    }
}
