package dev.holdfast.plugin.formats.negmas;

import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.plugin.formats.source.NewFile;
import dev.holdfast.plugin.formats.source.NumberText;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.tree.JsonText;
import dev.holdfast.plugin.formats.written.FileNames;
import dev.holdfast.plugin.formats.written.Parts;
import dev.holdfast.plugin.formats.written.Ranges;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a folder of NegMAS. Numbers that are not whole, or not judged on a line, become lists of values. */
final class NegmasWriter implements ScenarioWriter {

    private static final double ROUNDING = 1e-9;

    @Override
    public void write(Scenario scenario, Path target) throws InvalidScenarioException {
        Problems.reporting(problems -> {
            NewFile.writeFolder(target, files(scenario, Place.in(target)).texts());
            return scenario;
        });
    }

    private static FileNames files(Scenario scenario, Place target) {
        List<Issue> issues = scenario.space().issues();
        List<Parts> parties = scenario.profiles().stream()
                .map(profile -> Parts.of(profile, target))
                .toList();
        Ranges ranges = Ranges.of(issues, parties, numeric -> numeric instanceof IntegerIssue);
        FileNames files = new FileNames(target);
        files.add("_domain", ".yml", domain(scenario.name(), issues, ranges));
        for (int party = 0; party < parties.size(); party++) {
            Profile profile = scenario.profiles().get(party);
            files.add(profile.name(), ".yml", profile(profile, parties.get(party), issues, ranges, target));
        }
        return files;
    }

    private static String domain(String name, List<Issue> issues, Ranges ranges) {
        StringBuilder text = new StringBuilder("type: CartesianOutcomeSpace\nname: " + quoted(name) + "\nissues:\n");
        for (int position = 0; position < issues.size(); position++) {
            Issue issue = issues.get(position);
            boolean range = ranges.at(position);
            text.append("  - name: ").append(quoted(issue.name())).append('\n');
            text.append("    type: ")
                    .append(range ? "ContiguousIssue" : "CategoricalIssue")
                    .append('\n');
            text.append("    values: [")
                    .append(range ? ends(issue) : values(issue))
                    .append("]\n");
        }
        return text.toString();
    }

    private static String ends(Issue issue) {
        return issue.text(0) + ", " + issue.text(issue.size() - 1);
    }

    private static String values(Issue issue) {
        return IntStream.range(0, issue.size())
                .mapToObj(index -> quoted(issue.text(index)))
                .collect(Collectors.joining(", "));
    }

    private static String profile(Profile profile, Parts parts, List<Issue> issues, Ranges ranges, Place target) {
        if (parts.isClipped() && parts.highest() > 1 + ROUNDING) {
            throw target.wrong(
                    "the utilities of '" + profile.name() + "' are clipped at 1, which NegMAS does not know",
                    "Choose holdfast-json or genius-xml.");
        }
        String function = function(parts, issues, ranges);
        String reserved = "reserved_value: " + NumberText.of(profile.reservation()) + "\n";
        String name = "name: " + quoted(profile.name()) + "\n";
        return profile.isDiscounted()
                ? "type: ExpDiscountedUFun\n" + name + reserved + "factor: relative_time\ndiscount: "
                        + NumberText.of(profile.discount()) + "\nufun:\n" + (function + reserved).indent(2)
                : name + function + reserved;
    }

    private static String function(Parts parts, List<Issue> issues, Ranges ranges) {
        StringBuilder weights = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (int position = 0; position < issues.size(); position++) {
            double most = parts.highest(position);
            double weight = parts.lowest(position) >= 0 && most > 0 ? most : 1;
            weights.append("  - ").append(NumberText.of(weight)).append('\n');
            values.append(
                    ranges.at(position)
                            ? line(position, (NumericIssue) issues.get(position), parts, weight)
                            : table(position, issues.get(position), parts, weight));
        }
        return "type: LinearAdditiveUtilityFunction\nbias: " + NumberText.of(parts.constant()) + "\nweights:\n"
                + weights + "values:\n" + values;
    }

    private static String line(int position, NumericIssue issue, Parts parts, double weight) {
        double first = parts.at(position, 0) / weight;
        double last = parts.at(position, issue.size() - 1) / weight;
        double slope = issue.size() == 1 ? 0 : (last - first) / (issue.size() - 1);
        double bias = first - slope * issue.lowest().doubleValue();
        return "  - type: AffineFun\n    slope: " + NumberText.of(slope) + "\n    bias: " + NumberText.of(bias) + "\n";
    }

    private static String table(int position, Issue issue, Parts parts, double weight) {
        StringBuilder text = new StringBuilder("  - type: TableFun\n    mapping:\n");
        for (int index = 0; index < issue.size(); index++) {
            text.append("      ").append(quoted(issue.text(index))).append(": ");
            text.append(NumberText.of(parts.at(position, index) / weight)).append('\n');
        }
        return text.toString();
    }

    /** YAML's quoted texts are those of JSON. */
    private static String quoted(String text) {
        return JsonText.of(text).strip();
    }
}
