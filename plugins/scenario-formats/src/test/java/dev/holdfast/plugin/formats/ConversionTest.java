package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.plugin.formats.genius.GeniusXml;
import dev.holdfast.plugin.formats.geniusweb.GeniusWebJson;
import dev.holdfast.plugin.formats.negmas.NegmasYaml;
import dev.holdfast.plugin.formats.own.HoldfastJson;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioFormat;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConversionTest {

    /** Labels that need care, whole numbers and decimals, a constant and a discount. */
    private static final String SCENARIO =
            """
            {"format": "holdfast-scenario/1", "name": "conversion",
             "issues": [
               {"name": "label & <more>", "values": ["a \\"quoted\\"", "1: [x", "0.60", "true", "null"]},
               {"name": "days", "minimum": -3, "maximum": 7},
               {"name": "weeks", "minimum": 0, "maximum": 4},
               {"name": "price", "minimum": 1.00, "maximum": 2.50, "step": 0.25}],
             "profiles": [
               {"name": "first", "reservation": 0.35, "discount": %s, "preferences": {"type": "additive", "constant": 0.05,
                 "issues": {
                   "label & <more>": {"factor": 0.1, "table": [1, 2, 0.5, 0, 3]},
                   "days": {"factor": 0.03, "line": {"slope": 0.5, "offset": 1.5}},
                   "weeks": {"factor": 0.02, "table": [1, 2, 0.5, 0, 3]},
                   "price": {"factor": 0.1, "line": {"slope": -1, "offset": 3}}}}},
               {"name": "second", "preferences": {"type": "linear-additive",
                 "issues": {
                   "label & <more>": {"weight": 0.25, "table": {"a \\"quoted\\"": 1, "1: [x": 0, "0.60": 0.2, "true": 1, "null": 1}},
                   "days": {"weight": 0.25, "linear": {"atLowest": 1, "atHighest": 0}},
                   "weeks": {"weight": 0.3, "linear": {"atLowest": 0, "atHighest": 0.5}},
                   "price": {"weight": 0.2, "linear": {"atLowest": 0.1, "atHighest": 1}}}}}]}
            """;

    @TempDir
    Path path;

    static Stream<ScenarioFormat> folders() {
        return Stream.of(new GeniusXml(), new GeniusWebJson(), new NegmasYaml());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void utilitiesStayTheSame(ScenarioFormat format) throws InvalidScenarioException {
        boolean bid = format instanceof GeniusWebJson;
        Scenario scenario = scenario(SCENARIO.formatted(bid ? "1" : "0.8").replace("0.35", bid ? "0.54" : "0.35"));
        Path folder = path.resolve("folder");

        format.writer().orElseThrow().write(scenario, folder);

        assertThat(format.recognises(folder)).isTrue();
        Scenario again = format.read(folder);
        assertSame(scenario, again);
        assertThat(again.profiles().get(0).discount()).isEqualTo(bid ? 1 : 0.8);
    }

    @Test
    void hyperRectanglesGoToGeniusAndBack() throws InvalidScenarioException {
        Scenario scenario = scenario(
                """
                {"format": "holdfast-scenario/1", "name": "boxes",
                 "issues": [{"name": "a", "minimum": 0, "maximum": 4}, {"name": "b", "minimum": 1, "maximum": 3}],
                 "profiles": [
                   {"name": "one", "reservation": 0.1, "preferences": {"type": "hyper-rectangles", "scale": 12.5, "rectangles": [
                     {"worth": 7, "bounds": {"a": [1, 2], "b": [2, 3]}},
                     {"worth": 5.5, "side": "outside", "bounds": {"b": [1, 2]}}, {"worth": 1, "bounds": {}}]}},
                   {"name": "two", "preferences": {"type": "additive", "clipped": true, "issues": {
                     "a": {"factor": 0.5, "line": {"slope": 0.5, "offset": 0}},
                     "b": {"factor": 1, "line": {"slope": 0.1, "offset": 0.2}}}}}]}
                """);
        Path folder = path.resolve("folder");

        new GeniusXml().writer().orElseThrow().write(scenario, folder);

        assertSame(scenario, new GeniusXml().read(folder));
        assertThatThrownBy(() -> new NegmasYaml().writer().orElseThrow().write(scenario, path.resolve("other")))
                .hasMessageContaining("the preferences of 'one' do not add up");
    }

    @Test
    void whatAFormatCannotSayIsRefused() throws InvalidScenarioException {
        Scenario scenario = scenario(SCENARIO.formatted("0.8"));

        assertThatThrownBy(() -> new GeniusWebJson().writer().orElseThrow().write(scenario, path.resolve("x")))
                .hasMessageContaining("'first' has a discount, which GeniusWeb does not know. Choose another format.");
        assertThatThrownBy(() -> new GeniusXml().writer().orElseThrow().write(scenario, path))
                .hasMessageContaining("it is there already");
    }

    private Scenario scenario(String json) throws InvalidScenarioException {
        new Folder(path).with("scenario.json", json);
        return new HoldfastJson().read(path.resolve("scenario.json"));
    }

    /** Issues may have become lists of values; what they are worth is the same. */
    private static void assertSame(Scenario expected, Scenario found) {
        assertThat(found.space().size()).isEqualTo(expected.space().size());
        int[] sizes = expected.space().issues().stream()
                .mapToInt(issue -> issue.size())
                .toArray();
        int[] indexes = new int[sizes.length];
        for (int number = 0; number < expected.space().size().intValueExact(); number++) {
            int rest = number;
            for (int position = 0; position < sizes.length; position++) {
                indexes[position] = rest % sizes[position];
                rest /= sizes[position];
            }
            Outcome one = expected.space().at(indexes);
            Outcome other = found.space().at(indexes);
            assertThat(other.terms().values())
                    .containsExactlyElementsOf(one.terms().values());
            for (int party = 0; party < 2; party++) {
                assertThat(found.profiles().get(party).preferences().utility(other))
                        .isCloseTo(expected.profiles().get(party).preferences().utility(one), within(1e-12));
            }
        }
        for (int party = 0; party < 2; party++) {
            assertThat(found.profiles().get(party).reservation())
                    .isCloseTo(expected.profiles().get(party).reservation(), within(1e-9));
        }
    }
}
