package dev.holdfast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario is made of. */
class ScenarioTest {

    private static final OutcomeSpace TIERS = OutcomeSpace.of(new CategoricalIssue("tier", List.of("basic", "gold")));

    private final Profile seller = new Profile("seller", preferences(TIERS, 1, 0), 0.3, 1);
    private final Profile buyer = new Profile("buyer", preferences(TIERS, 0, 1), 0, 0.9);

    @Test
    void profilesKeepTheirOrderAndAreFoundByName() {
        Scenario scenario = new Scenario("support", TIERS, List.of(seller, buyer));

        assertThat(scenario.profiles()).containsExactly(seller, buyer);
        assertThat(scenario.profile("buyer")).contains(buyer);
        assertThat(scenario.profile("nobody")).isEmpty();
        assertThat(scenario.between(List.of("buyer", "seller")).profiles()).containsExactly(buyer, seller);
    }

    @Test
    void aMissingProfileIsNamedWithThoseThatThereAre() {
        Scenario scenario = new Scenario("support", TIERS, List.of(seller, buyer));

        assertThatThrownBy(() -> scenario.between(List.of("seller", "byer")))
                .hasMessage("the scenario 'support' has no profile 'byer'; it has seller, buyer");
        assertThatThrownBy(() -> scenario.between(List.of("seller", "seller")))
                .hasMessage("the profile 'seller' is chosen twice; choose each once");
    }

    @Test
    void onePartyDoesNotNegotiate() {
        assertThatThrownBy(() -> new Scenario("alone", TIERS, List.of(seller)))
                .hasMessage("a scenario needs at least two profiles");
        assertThatThrownBy(() -> new Scenario("mirror", TIERS, List.of(seller, seller)))
                .hasMessage("two profiles have the name 'seller'");
    }

    @Test
    void allProfilesJudgeTheSpace() {
        OutcomeSpace other = OutcomeSpace.of(new CategoricalIssue("level", List.of("basic", "gold")));
        Profile stranger = new Profile("stranger", preferences(other, 0, 1), 0, 1);

        assertThatThrownBy(() -> new Scenario("mixed", TIERS, List.of(seller, stranger)))
                .hasMessage("the profile 'stranger' judges another space");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.NEGATIVE_INFINITY})
    void aReservationValueIsAUtility(double reservation) {
        assertThatThrownBy(() -> new Profile("seller", seller.preferences(), reservation, 1))
                .hasMessageContaining("must be from 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.1, Double.NaN})
    void aDiscountLeavesSomething(double discount) {
        assertThatThrownBy(() -> new Profile("seller", seller.preferences(), 0, discount))
                .hasMessageContaining("must be above 0 and at most 1");
    }

    private static UtilityFunction preferences(OutcomeSpace space, double basic, double gold) {
        String issue = space.issues().get(0).name();
        ValueFunction values = new ValueFunction.Table(Map.of("basic", basic, "gold", gold));
        return new LinearAdditive(space, List.of(new WeightedIssue(issue, 1, values)));
    }
}
