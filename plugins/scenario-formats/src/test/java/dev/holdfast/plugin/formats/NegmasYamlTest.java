package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.plugin.formats.negmas.NegmasYaml;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegmasYamlTest {

    private static final String DOMAIN =
            """
            type: CartesianOutcomeSpace
            name: trade
            issues:
              - {name: price, type: DiscreteCardinalIssue, values: [100, 110.5]}
              - {name: quantity, type: negmas.outcomes.ContiguousIssue, values: [1, 5]}
              - {name: quality, type: ContinuousIssue, values: [0.0, 1.0]}
            """;

    private static final String BUYER =
            """
            type: LinearAdditiveUtilityFunction
            name: someone
            weights: [0.5, 0.25, 0.25]
            bias: 0.01
            reserved_value: 0.2
            values:
              - {type: TableFun, mapping: {100: 1.0, 110.5: 0.0}}
              - {type: AffineFun, slope: 0.2, bias: 0}
              - {type: IdentityFun}
            """;

    private static final String SELLER =
            """
            type: ExpDiscountedUFun
            discount: 0.9
            factor: relative_time
            reserved_value: -.inf
            ufun:
              type: LinearAdditiveUtilityFunction
              weights: {price: 1, quantity: 0, quality: 0}
              reserved_value: 0.4
              values:
                price: {type: TableFun, mapping: {100: 0.0, '110.50': 1.0}}
                quantity: {type: ConstFun, bias: 1}
                quality: {type: LinearFun, slope: 1}
            """;

    private final NegmasYaml format = new NegmasYaml();

    @TempDir
    Path path;

    private Folder files() {
        return new Folder(path)
                .with("trade.yml", DOMAIN)
                .with("buyer.yml", BUYER)
                .with("seller.yml", SELLER)
                .with("_info.yaml", "Name: Trade\n");
    }

    @Test
    void issuesAndFunctionsAreRead() throws InvalidScenarioException {
        Scenario scenario = files().read(format);

        assertThat(scenario.space().issues())
                .containsExactly(
                        new CategoricalIssue("price", List.of("100", "110.5")),
                        new IntegerIssue("quantity", 1, 5),
                        DecimalIssue.of("quality", "0.0", "1.0", "0.05"));
        Profile buyer = scenario.profile("buyer").orElseThrow();
        assertThat(buyer.reservation()).isEqualTo(0.2);
        assertThat(buyer.preferences().utility(scenario.space().at(0, 4, 10))).isCloseTo(0.885, within(1e-12));
    }

    @Test
    void listedNumbersAreJudgedByFormulaToo() throws InvalidScenarioException {
        Scenario scenario = files().with(
                        "buyer.yml",
                        BUYER.replace(
                                "{type: TableFun, mapping: {100: 1.0, 110.5: 0.0}}",
                                "{type: AffineFun, slope: -0.1, bias: 11.05}"))
                .read(format);

        Profile buyer = scenario.profile("buyer").orElseThrow();
        assertThat(buyer.preferences().utility(scenario.space().at(0, 4, 10))).isCloseTo(0.91, within(1e-12));
    }

    @Test
    void aDiscountedFunctionKeepsTheReservedValueOfTheOneInside() throws InvalidScenarioException {
        Profile seller = files().read(format).profile("seller").orElseThrow();

        assertThat(seller.discount()).isEqualTo(0.9);
        assertThat(seller.reservation()).isEqualTo(0.4);
        assertThat(seller.preferences().utility(seller.preferences().space().at(1, 0, 0)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "100: 1.0 | 100: .nan | buyer.yml, line 7: the value of '100' is '.nan'",
                "100: 1.0 | 100: 1e400 | which is too large",
                "100: 1.0 | 90: 1.0 | issue 'price' has no value '90'",
                "110.5: 0.0 | 100: 0.0 | '100' stands there twice",
                "110.5: 0.0 | 100.0: 0.0 | '100.0' is judged twice",
                "weights: [0.5, | weights: [-0.5, | the weight of 'price' is -0.5",
                "weights: [0.5, | weights: [ | there are 2 entries for 3 issues",
                "type: AffineFun | type: LambdaFun | the function 'LambdaFun' cannot be read",
                "reserved_value: 0.2 | reserved_value: 2 | the reserved value is 2"
            })
    void nonsenseIsNamedWithFilePlaceAndRemedy(String good, String bad, String problem) {
        Folder folder = files().with("buyer.yml", BUYER.replace(good, bad));

        assertThat(folder.problems(format)).contains(problem).contains("buyer.yml, line");
    }
}
