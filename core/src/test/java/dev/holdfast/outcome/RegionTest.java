package dev.holdfast.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits on issues, compared with asking outcome by outcome. */
class RegionTest {

    private static boolean keeps(Outcome outcome, List<IssueLimit> limits) {
        return limits.stream().allMatch(limit -> keeps(outcome, limit));
    }

    private static boolean keeps(Outcome outcome, IssueLimit limit) {
        if (limit instanceof IssueLimit.OneOf oneOf) {
            return oneOf.values().contains(outcome.value(limit.issue()));
        } else if (limit instanceof IssueLimit.AtLeast atLeast) {
            return outcome.number(limit.issue()).compareTo(atLeast.bound()) >= 0;
        }
        return outcome.number(limit.issue()).compareTo(((IssueLimit.AtMost) limit).bound()) <= 0;
    }

    @Test
    void aRegionHoldsWhatKeepsToAllLimits() {
        Seeds.each(2000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            List<IssueLimit> limits = RandomCases.limits(random, space);
            Region region = new Region(space, limits);
            assertThat(RandomCases.all(space)).allMatch(outcome -> region.contains(outcome) == keeps(outcome, limits));
            for (int position = 0; position < space.issues().size(); position++) {
                int here = position;
                int[] allowed = IntStream.range(0, space.issues().get(here).size())
                        .filter(index -> region.allows(here, index))
                        .toArray();
                assertThat(region.indexes(here).toArray()).isEqualTo(allowed);
                assertThat(region.count(here)).isEqualTo(allowed.length).isPositive();
                assertThat(region.ranges(here).stream()
                                .flatMapToInt(IndexRange::stream)
                                .toArray())
                        .isEqualTo(allowed);
            }
        });
    }

    @Test
    void oneRegionContainsAnotherWhenItHoldsAllOfItsOutcomes() {
        Seeds.each(3000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            Region one = new Region(space, RandomCases.limits(random, space));
            Region other = new Region(space, RandomCases.limits(random, space));
            assertThat(one.contains(other))
                    .isEqualTo(RandomCases.outcomes(other).stream().allMatch(one::contains));
        });
    }

    @Test
    void whatIsLeftOfARegionIsExactlyWhatTheOtherDoesNotHold() {
        Seeds.each(3000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            Region one = new Region(space, RandomCases.limits(random, space));
            Region other = new Region(space, RandomCases.limits(random, space));
            List<Region> left = one.minus(other);
            assertThat(RandomCases.all(space))
                    .allMatch(outcome -> left.stream().anyMatch(piece -> piece.contains(outcome))
                            == (one.contains(outcome) && !other.contains(outcome)));
        });
    }

    @Test
    void impossibleLimitsAreRefusedWithTheReason() {
        OutcomeSpace space = OutcomeSpace.of(
                DecimalIssue.price("price", "0", "10", "0.5", "EUR"),
                new CategoricalIssue("support", List.of("none", "gold")));
        refused(space, "'color', which does not exist", new IssueLimit.AtMost("color", BigDecimal.ONE));
        refused(space, "'support' is not numeric", new IssueLimit.AtMost("support", BigDecimal.ONE));
        refused(space, "which is not one of none, gold", new IssueLimit.OneOf("support", Set.of("silver")));
        refused(space, "which is not a number from 0.00 to 10.00 EUR", new IssueLimit.OneOf("price", Set.of("0.7")));
        refused(space, "no value for the issue 'price'", new IssueLimit.AtLeast("price", new BigDecimal("10.01")));
        refused(
                space,
                "no value for the issue 'price'",
                new IssueLimit.AtLeast("price", new BigDecimal("6")),
                new IssueLimit.AtMost("price", new BigDecimal("5.99")));
        refused(space, "no value for the issue 'support'", new IssueLimit.OneOf("support", Set.of()));
    }

    private static void refused(OutcomeSpace space, String reason, IssueLimit... limits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region(space, List.of(limits)))
                .withMessageContaining(reason);
    }

    @Test
    void limitsWithHugeExponentsAreRefusedBeforeAnybodyComputesWithThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssueLimit.AtMost("price", new BigDecimal("1e1000000000")))
                .withMessageContaining("at most 30 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssueLimit.AtLeast("price", new BigDecimal("1e-1000000000")));
    }

    @Test
    void outcomesOfAnotherSpaceAreABrokenContract() {
        Region region = Region.all(OutcomeSpace.of(new IntegerIssue("days", 0, 5)));
        Outcome elsewhere = OutcomeSpace.of(new IntegerIssue("days", 0, 6)).at(3);
        assertThatIllegalArgumentException().isThrownBy(() -> region.contains(elsewhere));
    }
}
