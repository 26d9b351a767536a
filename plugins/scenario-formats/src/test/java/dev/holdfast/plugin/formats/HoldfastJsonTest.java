package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.plugin.formats.own.HoldfastJson;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldfastJsonTest {

    private static final OutcomeSpace SPACE = OutcomeSpace.of(
            new CategoricalIssue("tier", List.of("gold", "\"silver\", really")),
            new IntegerIssue("days", 10, 90),
            DecimalIssue.price("price", "100", "200", "0.25", "EUR"));

    private final HoldfastJson format = new HoldfastJson();

    @TempDir
    Path path;

    @Test
    void whatIsWrittenIsReadAgainWithoutLoss() throws InvalidScenarioException {
        Scenario scenario = new Scenario(
                "everything",
                SPACE,
                List.of(
                        new Profile("linear", linear(), 0.3, 0.9),
                        new Profile("raw", raw(), 1.0 / 3, 1),
                        new Profile("clipped", clipped(), 0, 1),
                        new Profile("rectangles", rectangles(), 0.1, 1)));

        Path file = path.resolve("everything.json");
        format.writer().orElseThrow().write(scenario, file);

        assertThat(format.recognises(file)).isTrue();
        assertThat(format.read(file)).isEqualTo(scenario);
    }

    @Test
    void aFileIsRecognisedWhateverItsNameEndsWith() throws InvalidScenarioException {
        Scenario scenario =
                new Scenario("two", SPACE, List.of(new Profile("a", linear(), 0, 1), new Profile("b", raw(), 0, 1)));
        Path file = path.resolve("two");
        format.writer().orElseThrow().write(scenario, file);

        assertThat(format.recognises(file)).isTrue();
        assertThat(format.recognises(path)).isFalse();
    }

    @Test
    void whatIsThereIsNotOverwritten() throws InvalidScenarioException {
        Scenario scenario =
                new Scenario("two", SPACE, List.of(new Profile("a", linear(), 0, 1), new Profile("b", raw(), 0, 1)));
        Path file = path.resolve("two.json");
        format.writer().orElseThrow().write(scenario, file);

        assertThatThrownBy(() -> format.writer().orElseThrow().write(scenario, file))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("it is there already");
    }

    @Test
    void misspeltFieldsAreNamed() {
        new Folder(path).with("x.json", "{\"format\": \"holdfast-scenario/1\", \"isues\": []}");

        assertThatThrownBy(() -> format.read(path.resolve("x.json")))
                .hasMessageContaining("/isues: nothing here is called 'isues'");
    }

    @Test
    void theExampleOfTheGuideIsRead() throws InvalidScenarioException, IOException {
        String guide = Files.readString(Path.of("../../docs/lab/scenarios.md"));
        String example = guide.substring(guide.indexOf("```json") + 7, guide.lastIndexOf("```"));
        new Folder(path).with("espresso.json", example);

        Scenario scenario = format.read(path.resolve("espresso.json"));

        assertThat(scenario.profiles()).extracting(Profile::name).containsExactly("seller", "buyer");
        assertThat(scenario.profiles()).allSatisfy(profile -> {
            assertThat(profile.preferences().highest(Region.all(scenario.space())))
                    .isEqualTo(1);
            assertThat(profile.preferences().lowest(Region.all(scenario.space())))
                    .isZero();
        });
    }

    private static UtilityFunction linear() {
        return new LinearAdditive(
                SPACE,
                List.of(
                        new WeightedIssue(
                                "tier", 0.2, new ValueFunction.Table(Map.of("gold", 1.0, "\"silver\", really", 0.1))),
                        new WeightedIssue("days", 0.3, new ValueFunction.Triangular(new BigDecimal("30.5"))),
                        new WeightedIssue("price", 0.5, new ValueFunction.Linear(1, 0))));
    }

    private static UtilityFunction raw() {
        return RawAdditive.of(
                SPACE,
                List.of(
                        new RawIssue("tier", 0.1, RawValues.table(0.7, -2)),
                        new RawIssue("days", 0.3, new RawValues.Quadratic(-1e-4, 1e-2, 0)),
                        new RawIssue(
                                "price",
                                1,
                                new RawValues.Triangle(
                                        new BigDecimal("90"), new BigDecimal("120"), new BigDecimal("200")))),
                0.05);
    }

    private static UtilityFunction clipped() {
        return RawAdditive.clipped(
                SPACE,
                List.of(
                        new RawIssue("tier", 0.1, RawValues.table(7, 3)),
                        new RawIssue("days", 0, new RawValues.Line(0, 0)),
                        new RawIssue("price", 0.5, new RawValues.Line(-0.01, 2))));
    }

    private static UtilityFunction rectangles() {
        return new HyperRectangles(
                SPACE,
                List.of(
                        new HyperRectangle(Map.of(1, new IndexRange(0, 3)), HyperRectangle.Side.INSIDE, 7),
                        new HyperRectangle(Map.of(2, new IndexRange(5, 90)), HyperRectangle.Side.OUTSIDE, 3.5)),
                10.5);
    }
}
