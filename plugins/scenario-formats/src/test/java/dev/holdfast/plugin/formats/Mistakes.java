package dev.holdfast.plugin.formats;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Mistakes that people make in files, for each format. */
final class Mistakes {

    private Mistakes() {}

    /** What is replaced by what in which file, and what the message must say. */
    static Stream<Arguments> all() {
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
}
