package dev.holdfast.preference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What reaches a point, and whether one point is at or above another. */
class AcceptableSetTest {

    private static AcceptableSet draw(RandomGenerator random, LinearAdditive preferences, List<IssueLimit> shared) {
        List<IssueLimit> limits = new ArrayList<>(shared);
        if (random.nextBoolean()) {
            limits.addAll(limitsThatFit(random, preferences, shared));
        }
        double utility = preferences.utility(RandomCases.any(random, preferences.space()));
        double threshold =
                switch (random.nextInt(4)) {
                    case 0 -> Math.min(1, Math.nextUp(utility));
                    case 1 -> random.nextDouble();
                    default -> utility;
                };
        return new AcceptableSet(
                preferences, random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(threshold), limits);
    }

    private static List<IssueLimit> limitsThatFit(
            RandomGenerator random, LinearAdditive preferences, List<IssueLimit> shared) {
        return RandomCases.limits(random, preferences.space()).stream()
                .filter(limit ->
                        shared.stream().noneMatch(other -> other.issue().equals(limit.issue())))
                .toList();
    }

    @Test
    void aSetSaidToHoldAllOfAnotherHoldsAllOfIt() {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger exact = new AtomicInteger();
        Seeds.each(10_000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            LinearAdditive preferences = RandomCases.preferences(random, space);
            List<IssueLimit> shared = random.nextBoolean() ? RandomCases.limits(random, space) : List.of();
            AcceptableSet one = draw(random, preferences, shared);
            AcceptableSet other = draw(random, preferences, shared);
            boolean truth =
                    RandomCases.all(space).stream().filter(other::contains).allMatch(one::contains);
            if (one.containsAll(other)) {
                held.incrementAndGet();
                assertThat(truth).isTrue();
            }
            exact.addAndGet(one.containsAll(other) == truth ? 1 : 0);
        });
        assertThat(held).hasValueGreaterThan(1000);
        assertThat(exact).as("how often the answer is not only safe but right").hasValueGreaterThan(8000);
    }

    @Test
    void aSetKnowsItsLowestUtilityAndWhetherItIsEmpty() {
        Seeds.each(3000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            AcceptableSet set = draw(random, RandomCases.preferences(random, space), List.of());
            List<Outcome> outcomes =
                    RandomCases.all(space).stream().filter(set::contains).toList();
            assertThat(set.isEmpty()).isEqualTo(outcomes.isEmpty());
            assertThat(outcomes).allMatch(set.region()::contains);
        });
    }

    @Test
    void everySetHoldsAllOfItself() {
        Seeds.each(1000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            AcceptableSet set = draw(random, RandomCases.preferences(random, space), List.of());
            assertThat(set.containsAll(set)).isTrue();
        });
    }
}
