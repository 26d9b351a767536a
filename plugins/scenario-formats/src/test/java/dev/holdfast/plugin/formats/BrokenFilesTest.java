package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.holdfast.plugin.formats.genius.GeniusXml;
import dev.holdfast.plugin.formats.geniusweb.GeniusWebJson;
import dev.holdfast.plugin.formats.negmas.NegmasYaml;
import dev.holdfast.plugin.formats.own.HoldfastJson;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.format.ScenarioProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message about a broken file names the file, the place and what to do, in words for people. */
class BrokenFilesTest {

    private static final String OWN =
            """
            {"format": "holdfast-scenario/1", "name": "small",
             "issues": [
               {"name": "price", "minimum": 0, "maximum": 20},
               {"name": "fee", "minimum": 0, "maximum": 1.5, "step": 0.25, "currency": "EUR"},
               {"name": "cake", "values": ["none", "some"]}],
             "profiles": [
               {"name": "guest", "reservation": 0.2, "preferences": {"type": "linear-additive", "issues": {
                 "price": {"weight": 0.5, "linear": {"atLowest": 1, "atHighest": 0}},
                 "fee": {"weight": 0.1, "triangular": {"peak": 0.5}},
                 "cake": {"weight": 0.4, "table": {"none": 0, "some": 1}}}}},
               {"name": "host", "discount": 0.9, "preferences": {"type": "hyper-rectangles", "scale": 100,
                 "rectangles": [{"worth": 70, "bounds": {"price": [3, 9]}},
                   {"worth": 30, "side": "outside", "bounds": {"fee": [0, 1]}}]}}]}
            """;

    private static final String WEB_DOMAIN =
            """
            {"name": "small", "issuesValues": {
              "colour": {"values": ["red", "blue"]},
              "price": {"range": [10, 20, 0.5]}}}
            """;

    private static final String WEB_PROFILE =
            """
            {"LinearAdditiveUtilitySpace": {"name": "a",
              "issueWeights": {"colour": 0.6, "price": 0.4},
              "issueUtilities": {
                "colour": {"discreteutils": {"valueUtilities": {"red": 0.5, "blue": 1}}},
                "price": {"numberutils": {"lowValue": 10, "lowUtility": 1, "highValue": 20, "highUtility": 0}}},
              "reservationBid": {"issuevalues": {"colour": "red", "price": 15}}}}
            """;

    private static final String YAML_DOMAIN =
            """
            type: CartesianOutcomeSpace
            issues:
              - {name: price, type: DiscreteCardinalIssue, values: [100, 110]}
              - {name: quantity, type: ContiguousIssue, values: [1, 5]}
            """;

    private static final String YAML_FUNCTION =
            """
            type: LinearAdditiveUtilityFunction
            weights: [0.5, 0.5]
            reserved_value: 0.2
            values:
              - {type: TableFun, mapping: {100: 1.0, 110: 0.0}}
              - {type: AffineFun, slope: 0.2, bias: 0}
            """;

    /** What only a library or a programmer would say. */
    private static final String LIBRARY_WORDS =
            "(?s).*(Exception|java\\.|com\\.|org\\.|[Tt]oken|END_|START_|prolog|entity\\.|markup|code \\d|while (parsing|"
                    + "scanning)|did not find|expected [<']|mapping values|block (mapping|sequence|end)|codepoint|"
                    + "StreamRead|Source:|null|Optional\\[|must be terminated|well-formed|\\bDOM\\b|simple key).*";

    @TempDir
    Path path;

    private enum Sample {
        GENIUS(new GeniusXml(), "domain.xml", "buyer.xml"),
        GENIUSWEB(new GeniusWebJson(), "domain.json", "a.json"),
        NEGMAS(new NegmasYaml(), "domain.yml", "a.yml"),
        OWN(new HoldfastJson(), "scenario.json", "scenario.json");

        @SuppressWarnings("ImmutableEnumChecker") // formats have no state
        private final ScenarioFormat format;

        private final String domain;
        private final String profile;

        Sample(ScenarioFormat format, String domain, String profile) {
            this.format = format;
            this.domain = domain;
            this.profile = profile;
        }

        /** Valid files. */
        Folder in(Path path) {
            return switch (this) {
                case GENIUS -> GeniusFiles.in(path);
                case GENIUSWEB ->
                    new Folder(path)
                            .with("domain.json", WEB_DOMAIN)
                            .with("a.json", WEB_PROFILE)
                            .with("b.json", WEB_PROFILE);
                case NEGMAS ->
                    new Folder(path)
                            .with("domain.yml", YAML_DOMAIN)
                            .with("a.yml", YAML_FUNCTION)
                            .with("b.yml", YAML_FUNCTION);
                case OWN -> new Folder(path).with("scenario.json", BrokenFilesTest.OWN);
            };
        }

        Path readFrom(Path path) {
            return this == OWN ? path.resolve("scenario.json") : path;
        }
    }

    /** What is replaced by what in which file, and what the message must say. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                // XML that is none
                arguments(
                        Sample.GENIUS,
                        "domain.xml",
                        "</issue>",
                        "</isue>",
                        "line 3",
                        "inside <issue>, which begins in line 3"),
                arguments(
                        Sample.GENIUS,
                        "domain.xml",
                        "</negotiation_template>",
                        "",
                        "line 7",
                        "it ends inside <negotiation_template>"),
                arguments(
                        Sample.GENIUS,
                        "domain.xml",
                        "<negotiation_template>",
                        "hello <negotiation_template>",
                        "line 1",
                        "no longer XML, near 'hello"),
                arguments(Sample.GENIUS, "buyer.xml", "value=\"0.5\"", "value=0.5", "line 2", "quotation marks"),
                arguments(Sample.GENIUS, "buyer.xml", "name=\"colour\"", "name=\"a & b\"", "line 3", "write &amp;"),
                // Genius
                arguments(
                        Sample.GENIUS, "domain.xml", "negotiation_template", "template", "", "there is no domain file"),
                arguments(
                        Sample.GENIUS,
                        "domain.xml",
                        "lowerbound=\"-5\"",
                        "lowerbound=\"low\"",
                        "line 4 <issue>",
                        "is 'low'. Write a whole number"),
                arguments(Sample.GENIUS, "domain.xml", "upperbound=\"5\"", "upperbound=\"-9\"", "line 4 <issue>", ""),
                arguments(
                        Sample.GENIUS,
                        "domain.xml",
                        "<item index=\"2\" value=\"blue\"/>",
                        "<item index=\"2\" value=\"red\"/>",
                        "line 3",
                        "red"),
                arguments(Sample.GENIUS, "domain.xml", "type=\"real\"", "type=\"imaginary\"", "line 5", "imaginary"),
                arguments(
                        Sample.GENIUS,
                        "buyer.xml",
                        "<item value=\"blue\" evaluation=\"1\"/>",
                        "",
                        "line 3",
                        "no evaluation of 'blue'"),
                arguments(Sample.GENIUS, "buyer.xml", "evaluation=\"1\"", "evaluation=\"-1\"", "line 3", "negative"),
                arguments(
                        Sample.GENIUS, "buyer.xml", "value=\"blue\"", "value=\"green\"", "line 3", "no value 'green'"),
                arguments(Sample.GENIUS, "buyer.xml", "<weight index=\"2\" value=\"0.25\"/>", "", "", "weight"),
                arguments(Sample.GENIUS, "buyer.xml", "ftype=\"linear\"", "ftype=\"cubic\"", "line 4", "Use linear"),
                arguments(Sample.GENIUS, "buyer.xml", "value=\"0.3\"", "value=\"3\"", "line 6", "from 0 to 1"),
                // JSON that is none
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"maximum\": 20}",
                        "\"maximum\": 20]",
                        "line 3",
                        "no longer JSON near"),
                arguments(Sample.OWN, "scenario.json", "\"maximum\": 20}", "\"maximum\": twenty}", "line 3", "twenty"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "[0, 1]}}]}}]}",
                        "[0, 1]}}]}}",
                        "line 14",
                        "ends before all that was begun is closed"),
                arguments(
                        Sample.OWN, "scenario.json", "\"name\": \"small\",", "\"name\": \"small\"", "line 2", "commas"),
                arguments(Sample.OWN, "scenario.json", "\"small\"", "\"sm\u0001all\"", "line 1", "no longer JSON near"),
                arguments(Sample.OWN, "scenario.json", "[3, 9]", "[3, " + "9".repeat(300) + "]", "line 12", "too long"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"worth\": 70",
                        "\"worth\": 70, \"worth\": 7",
                        "/profiles/1/preferences/rectangles/0/worth",
                        "twice"),
                arguments(Sample.GENIUSWEB, "a.json", "\"issueWeights\"", "issueWeights", "line 2", "quotation marks"),
                // our own
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "scenario/1",
                        "scenario/9",
                        "/format",
                        "Write holdfast-scenario/1"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"maximum\": 20",
                        "\"maximun\": 20",
                        "/issues/0/maximun",
                        "nothing here is called 'maximun'"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"minimum\": 0, \"maximum\": 20",
                        "\"minimum\": 30, \"maximum\": 20",
                        "/issues/0",
                        "Correct the ends"),
                arguments(Sample.OWN, "scenario.json", "\"EUR\"", "\"EURO\"", "/issues/1/currency", "ISO 4217"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "[\"none\", \"some\"]",
                        "\"none\"",
                        "/issues/2/values",
                        "there should be a list, but there is a text"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "[\"none\", \"some\"]",
                        "[\"none\", [\"some\"]]",
                        "/issues/2/values/1",
                        "there should be a text or a number, but there is a list"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"weight\": 0.4",
                        "\"weight\": 1.4",
                        "/profiles/0/preferences/issues/cake/weight",
                        "from 0 to 1"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"weight\": 0.4",
                        "\"weight\": 0.2",
                        "/profiles/0/preferences",
                        "weights"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"reservation\": 0.2",
                        "\"reservation\": \"low\"",
                        "/profiles/0/reservation",
                        "not a number"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "linear-additive",
                        "cubic",
                        "/profiles/0/preferences/type",
                        "Use linear-additive"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"outside\"",
                        "\"beside\"",
                        "/profiles/1/preferences/rectangles/1/side",
                        "Write inside or outside"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"price\": [3, 9]",
                        "\"prize\": [3, 9]",
                        "/profiles/1/preferences/rectangles/0/bounds/prize",
                        "there is no issue 'prize'"),
                arguments(
                        Sample.OWN,
                        "scenario.json",
                        "\"scale\": 100",
                        "\"scale\": 0",
                        "/profiles/1/preferences",
                        "scale"),
                // GeniusWeb
                arguments(
                        Sample.GENIUSWEB,
                        "domain.json",
                        "issuesValues",
                        "issueValues",
                        "",
                        "there is not one domain file"),
                arguments(
                        Sample.GENIUSWEB,
                        "domain.json",
                        "[10, 20, 0.5]",
                        "[10, 20]",
                        "/issuesValues/price/range",
                        "Write the three numbers"),
                arguments(
                        Sample.GENIUSWEB,
                        "domain.json",
                        "[10, 20, 0.5]",
                        "[20, 10, 0.5]",
                        "/issuesValues/price/range",
                        "is empty"),
                arguments(
                        Sample.GENIUSWEB,
                        "a.json",
                        "\"colour\": 0.6",
                        "\"colour\": 0.5",
                        "/LinearAdditiveUtilitySpace/issueWeights",
                        "sum to 1"),
                arguments(
                        Sample.GENIUSWEB,
                        "a.json",
                        "\"blue\": 1",
                        "\"blue\": 1.2",
                        "/valueUtilities/blue",
                        "from 0 to 1"),
                arguments(
                        Sample.GENIUSWEB,
                        "a.json",
                        "\"highValue\": 20",
                        "\"highValue\": 12",
                        "/numberutils",
                        "do not cover the range"),
                arguments(
                        Sample.GENIUSWEB,
                        "a.json",
                        "\"price\": 15",
                        "\"price\": 15.3",
                        "/issuevalues",
                        "is not a bid of the domain"),
                arguments(
                        Sample.GENIUSWEB,
                        "a.json",
                        "LinearAdditiveUtilitySpace",
                        "SumOfGroupsUtilitySpace",
                        "",
                        "Use a LinearAdditiveUtilitySpace"),
                // YAML that is none
                arguments(
                        Sample.NEGMAS,
                        "domain.yml",
                        "values: [1, 5]}",
                        "values: [1, 5}",
                        "line 4",
                        "no longer YAML near"),
                arguments(
                        Sample.NEGMAS,
                        "domain.yml",
                        "[1, 5]}",
                        "[1, 5]",
                        "line 5",
                        "ends before all that was begun is closed"),
                arguments(
                        Sample.NEGMAS,
                        "a.yml",
                        "weights: [0.5, 0.5]",
                        "weights: [0.5, 0.5]\n  bias: 1",
                        "line 3",
                        "indentation"),
                arguments(Sample.NEGMAS, "a.yml", "weights: [0.5, 0.5]", "weights: 0.5: 0.5", "line 2", "near"),
                arguments(Sample.NEGMAS, "a.yml", "weights:", "\tweights:", "line 2", "near"),
                arguments(Sample.NEGMAS, "a.yml", "weights:", "we\u0001ights:", "line 2", "control characters"),
                arguments(Sample.NEGMAS, "a.yml", "weights: [0.5, 0.5]", "weights: &a *a", "line 2", ""),
                // NegMAS
                arguments(Sample.NEGMAS, "domain.yml", "[1, 5]", "[1]", "line 4", "Write [lowest, highest]"),
                arguments(
                        Sample.NEGMAS,
                        "domain.yml",
                        "ContiguousIssue",
                        "StrangeIssue",
                        "line 4",
                        "Use a ContiguousIssue"),
                arguments(Sample.NEGMAS, "domain.yml", "[1, 5]", "[5, 1]", "line 4", "Correct the ends"),
                arguments(Sample.NEGMAS, "a.yml", "[0.5, 0.5]", "[0.5]", "line 2", "Write one for each issue"),
                arguments(Sample.NEGMAS, "a.yml", "110: 0.0", "120: 0.0", "line 5", "no value '120'"),
                arguments(Sample.NEGMAS, "a.yml", "reserved_value: 0.2", "reserved_value: 2", "line 3", "from 0 to 1"),
                arguments(Sample.NEGMAS, "a.yml", "AffineFun", "CubicFun", "line 6", "Use TableFun"),
                arguments(Sample.NEGMAS, "a.yml", "slope: 0.2", "slope: steep", "line 6", "not a number"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsNamedWithItsFileItsPlaceAndARemedy(
            Sample sample, String file, String right, String wrong, String where, String says) throws IOException {
        Folder folder = sample.in(path);
        String text = Files.readString(path.resolve(file));
        assertThat(text).contains(right);
        folder.with(file, text.replace(right, wrong));

        List<ScenarioProblem> problems = problems(sample);

        assertThat(problems).isNotEmpty();
        String all =
                String.join("\n", problems.stream().map(ScenarioProblem::line).toList());
        assertThat(all).contains(where).contains(says);
        if (!where.isEmpty()) {
            assertThat(all).contains(file);
        }
        problems.forEach(problem -> assertIsForPeople(problem, all));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whateverIsCutOffOrChangedTheMessageIsForPeople(Sample sample) throws IOException {
        sample.in(path);
        assertThat(problems(sample)).isEmpty();
        for (String file : List.of(sample.domain, sample.profile)) {
            String text = Files.readString(path.resolve(file));
            for (String broken : broken(text)) {
                Files.writeString(path.resolve(file), broken);
                problems(sample).forEach(problem -> assertIsForPeople(problem, broken));
            }
            Files.writeString(path.resolve(file), text);
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(Sample.values());
    }

    /** Cut off, a character missing, a character too many, a character that is another. */
    private static List<String> broken(String text) {
        List<String> all = new ArrayList<>();
        for (int at = 1; at < text.length(); at += 5) {
            all.add(text.substring(0, at));
            all.add(text.substring(0, at) + text.substring(at + 1));
            all.add(text.substring(0, at) + "]}<&\":#\t-".charAt(at % 9) + text.substring(at));
            all.add(text.substring(0, at) + "x9{[>'".charAt(at % 6) + text.substring(at + 1));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsNoTextSaysSo(Sample sample) throws IOException {
        sample.in(path);
        byte[] bytes = Files.readAllBytes(path.resolve(sample.profile));
        int middle = new String(bytes, StandardCharsets.UTF_8).indexOf("price");
        bytes[Math.max(middle, 60)] = (byte) 0xC0;
        Files.write(path.resolve(sample.profile), bytes);

        assertThat(problems(sample)).isNotEmpty().allSatisfy(problem -> assertIsForPeople(problem, "no UTF-8"));
    }

    private static void assertIsForPeople(ScenarioProblem problem, String of) {
        assertThat(problem.message()).as(of).isNotBlank().doesNotMatch(LIBRARY_WORDS);
        assertThat(problem.remedy()).as(of).isNotBlank();
        assertThat(problem.line()).as(of).doesNotContain("\n");
    }

    private List<ScenarioProblem> problems(Sample sample) {
        try {
            sample.format.read(sample.readFrom(path));
            return List.of();
        } catch (InvalidScenarioException invalid) {
            return invalid.problems();
        }
    }
}
