package dev.holdfast.analysis.tradeoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.preference.search.InverseUtility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TradeOffTest {

    private static final OutcomeSpace SUPPLY = OutcomeSpace.of(
            DecimalIssue.price("price", "0.00", "100.00", "0.01", "EUR"),
            new IntegerIssue("payment days", 0, 90),
            new CategoricalIssue("support", List.of("none", "gold")));

    private static final InverseUtility SEARCH = InverseUtility.of(
            new LinearAdditive(
                    SUPPLY,
                    List.of(
                            new WeightedIssue("price", 0.5, new ValueFunction.Linear(0, 1)),
                            new WeightedIssue("payment days", 0.2, new ValueFunction.Linear(1, 0)),
                            new WeightedIssue(
                                    "support", 0.3, new ValueFunction.Table(Map.of("none", 1.0, "gold", 0.0))))),
            Region.all(SUPPLY));

    private static Outcome supply(String price, String days, String support) {
        return SUPPLY.outcome(Map.of("price", price, "payment days", days, "support", support));
    }

    @Test
    void oneTermPaysForWhatTheyWantInTheOthers() {
        // 90 days and gold support give nothing, so a utility of 0.4 has to come from a price of 80
        assertThat(new TradeOff(SEARCH).towards(supply("20.00", "90", "gold"), 0.4))
                .contains(supply("80.00", "90", "gold"));
    }

    @Test
    void whereOneTermIsNotEnoughTheStrongestGoesFirst() {
        // the price gives 0.5 at most, so the payment days have to give 0.1: half of their range
        assertThat(new TradeOff(SEARCH).towards(supply("20.00", "90", "gold"), 0.6))
                .contains(supply("100.00", "45", "gold"));
    }

    @Test
    void whatIsGoodEnoughStaysAsTheyWantIt() {
        assertThat(new TradeOff(SEARCH).towards(supply("90.00", "0", "none"), 0.6))
                .contains(supply("90.00", "0", "none"));
    }

    @Test
    void whateverIsFoundIsGoodEnoughAndAllowed() {
        Seeds.each(2000, random -> {
            OutcomeSpace space = RandomCases.space(random);
            LinearAdditive preferences = RandomCases.preferences(random, space);
            Region region = new Region(space, RandomCases.limits(random, space));
            InverseUtility search = InverseUtility.of(preferences, region);
            double utility = random.nextDouble();
            Optional<Outcome> found = new TradeOff(search).towards(RandomCases.any(random, space), utility);
            assertThat(found.isPresent())
                    .isEqualTo(search.worstNotBelow(utility).isPresent());
            found.ifPresent(outcome -> {
                assertThat(preferences.utility(outcome)).isGreaterThanOrEqualTo(utility);
                assertThat(region.contains(outcome)).isTrue();
            });
        });
    }

    @Test
    void packagesBetweenTheTwoComeFirstAndOfTheseTheClosestToTheirs() {
        Outcome ours = supply("100.00", "60", "gold");
        Outcome wanted = supply("20.00", "90", "gold");
        List<Outcome> found = new TradeOff(SEARCH).between(ours, wanted, 0.4, 0.41);
        // with 60 days a price of about 67 would do as well, but would be further from theirs than 90 days at 80
        assertThat(found).hasSizeGreaterThan(1).startsWith(supply("80.00", "90", "gold"));
        assertThat(found).allSatisfy(each -> assertThat(SEARCH.utilityFunction().utility(each))
                .isBetween(0.4, 0.41));
    }

    @Test
    void labelsAreTheSameOrNotAndNumbersNearOrFar() {
        assertThat(Distance.between(supply("20.00", "45", "gold"), supply("20.00", "0", "none")))
                .isEqualTo(1.5);
    }
}
