package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.plugin.formats.geniusweb.GeniusWebJson;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeniusWebJsonTest {

    private static final String DOMAIN =
            """
            {"name": "small", "issuesValues": {
              "colour": {"values": ["red", "blue"]},
              "price": {"range": [10, 20.4, 0.5]}}}
            """;

    private static final String PROFILE =
            """
            {"LinearAdditiveUtilitySpace": {"name": "a", "domain": %s,
              "issueWeights": {"colour": 0.6, "price": 0.4},
              "issueUtilities": {
                "colour": {"discreteutils": {"valueUtilities": {"red": 0.5, "blue": 1}}},
                "price": {"numberutils": {"lowValue": 10, "lowUtility": 1, "highValue": 20.4, "highUtility": 0}}},
              "reservationBid": {"issuevalues": {"colour": "red", "price": 15}}}}
            """
                    .formatted(DOMAIN);

    private final GeniusWebJson format = new GeniusWebJson();

    @TempDir
    Path path;

    private Folder files() {
        return new Folder(path)
                .with("domain.json", DOMAIN)
                .with("a.json", PROFILE)
                .with("b.json", PROFILE.replace("discreteutils", "DiscreteValueSetUtilities"))
                .with("specials.json", "{\"size\": 42}");
    }

    @Test
    void bothDialectsAreRead() throws InvalidScenarioException {
        Scenario scenario = files().read(format);

        assertThat(scenario.profiles()).extracting(Profile::name).containsExactly("a", "b");
        assertThat(scenario.space().issues().get(1)).isEqualTo(DecimalIssue.of("price", "10", "20.0", "0.5"));
        assertThat(scenario.profiles().get(0).preferences())
                .isEqualTo(scenario.profiles().get(1).preferences());
    }

    @Test
    void theReservationIsTheUtilityOfTheReservationBid() throws InvalidScenarioException {
        Profile profile = files().read(format).profiles().get(0);

        assertThat(profile.reservation()).isCloseTo(0.6 * 0.5 + 0.4 * 5.4 / 10.4, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"red\": 0.5 | \"red\": 1.2 | the utility of 'red' is 1.2",
                "\"red\": 0.5 | \"red\": \"NaN\" | the utility of 'red' is 'NaN'",
                "\"red\": 0.5 | \"green\": 0.5 | issue 'colour' has no value 'green'",
                "\"red\": 0.5 | \"blue\": 0.5 | 'blue' stands there twice",
                "\"red\": 0.5, | `` | issue 'colour' has no utility of 'red'",
                "\"colour\": 0.6 | \"colour\": -0.6 | the weight of 'colour' is -0.6",
                "\"colour\": 0.6 | \"colour\": 0.7 | the weights sum to 1.1",
                "\"colour\": \"red\" | \"colour\": \"pink\" | the reservation bid is not a bid of the domain",
                "\"lowValue\": 10 | \"lowValue\": 11 | do not cover the range of 'price'",
                "[10, 20.4, 0.5] | [10, 20.4, 0.25] | the profile is of another domain"
            })
    void nonsenseIsNamedWithFilePlaceAndRemedy(String good, String bad, String problem) {
        Folder folder = files().with("a.json", PROFILE.replace(good, bad));

        assertThat(folder.problems(format)).contains(problem).contains("a.json, /LinearAdditiveUtilitySpace");
    }

    @Test
    void otherKindsOfProfilesAreNamed() {
        Folder folder = files().with("c.json", "{\"SumOfGroupsUtilitySpace\": {}}");

        assertThat(folder.problems(format)).contains("c.json: a profile of the kind SumOfGroupsUtilitySpace");
    }
}
