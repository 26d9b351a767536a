package dev.holdfast.plugin.formats.geniusweb;

import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.plugin.formats.source.NewFile;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.tree.JsonText;
import dev.holdfast.plugin.formats.written.FileNames;
import dev.holdfast.plugin.formats.written.Parts;
import dev.holdfast.plugin.formats.written.Ranges;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes a folder of GeniusWeb in the dialect of its Java classes, which demands weights that sum to 1. */
final class GeniusWebWriter implements ScenarioWriter {

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
        Ranges ranges = Ranges.of(issues, parties, numeric -> numeric.size() > 1);
        Map<String, Object> domain = domain(scenario.name(), issues, ranges);
        FileNames files = new FileNames(target);
        files.add("domain-" + scenario.name(), ".json", JsonText.of(domain));
        for (int party = 0; party < parties.size(); party++) {
            Profile profile = scenario.profiles().get(party);
            Map<String, Object> space = profile(profile, parties.get(party), issues, ranges, target);
            space.put("domain", domain);
            files.add(profile.name(), ".json", JsonText.of(Map.of("LinearAdditiveUtilitySpace", space)));
        }
        return files;
    }

    private static Map<String, Object> domain(String name, List<Issue> issues, Ranges ranges) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int position = 0; position < issues.size(); position++) {
            Issue issue = issues.get(position);
            values.put(
                    issue.name(),
                    ranges.at(position) && issue instanceof NumericIssue numeric
                            ? Map.of("range", List.of(numeric.lowest(), numeric.highest(), step(numeric)))
                            : Map.of(
                                    "values",
                                    IntStream.range(0, issue.size())
                                            .mapToObj(issue::text)
                                            .toList()));
        }
        Map<String, Object> domain = new LinkedHashMap<>();
        domain.put("name", name);
        domain.put("issuesValues", values);
        return domain;
    }

    private static BigDecimal step(NumericIssue issue) {
        return issue instanceof DecimalIssue decimal ? decimal.step() : BigDecimal.ONE;
    }

    private static Map<String, Object> profile(
            Profile profile, Parts parts, List<Issue> issues, Ranges ranges, Place target) {
        parts.requireNoneNegative();
        double spare = 1 - parts.highest();
        if (spare < -ROUNDING) {
            throw target.wrong("'" + profile.name() + "' has utilities above 1", "Choose another format.");
        }
        if (profile.isDiscounted()) {
            throw target.wrong(
                    "'" + profile.name() + "' has a discount, which GeniusWeb does not know", "Choose another format.");
        }
        Map<String, Object> weights = new LinkedHashMap<>();
        Map<String, Object> utilities = new LinkedHashMap<>();
        for (int position = 0; position < issues.size(); position++) {
            Issue issue = issues.get(position);
            double extra = position == 0 ? parts.constant() : 0;
            double weight = parts.highest(position) + extra + Math.max(0, spare) / issues.size();
            weights.put(issue.name(), weight);
            int at = position;
            double[] shares = Shares.of(parts.of(at), extra, weight);
            utilities.put(
                    issue.name(),
                    ranges.at(position) && issue instanceof NumericIssue numeric
                            ? line(numeric, shares)
                            : table(issue, parts.isLine(at) ? listed(parts, at, issue, extra, weight) : shares));
        }
        Map<String, Object> space = new LinkedHashMap<>();
        space.put("name", profile.name());
        space.put("issueWeights", weights);
        space.put("issueUtilities", utilities);
        if (profile.reservation() > 0) {
            space.put(
                    "reservationBid",
                    Map.of("issuevalues", reservationBid(profile, target).terms()));
        }
        return space;
    }

    private static double[] listed(Parts parts, int position, Issue issue, double extra, double weight) {
        double[] all = IntStream.range(0, issue.size())
                .mapToDouble(index -> parts.at(position, index))
                .toArray();
        return Shares.of(all, extra, weight);
    }

    private static Map<String, Object> line(NumericIssue issue, double[] ends) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("lowValue", issue.lowest());
        line.put("lowUtility", ends[0]);
        line.put("highValue", issue.highest());
        line.put("highUtility", ends[1]);
        return Map.of("numberutils", line);
    }

    private static Map<String, Object> table(Issue issue, double[] shares) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int index = 0; index < issue.size(); index++) {
            values.put(issue.text(index), shares[index]);
        }
        return Map.of("discreteutils", Map.of("valueUtilities", values));
    }

    private static Outcome reservationBid(Profile profile, Place target) {
        InverseUtility search = InverseUtility.of(
                profile.preferences(), Region.all(profile.preferences().space()));
        Found<Outcome> found = search.nearest(profile.reservation());
        Outcome nearest = found.exactOrNot();
        if (Math.abs(profile.preferences().utility(nearest) - profile.reservation()) > ROUNDING) {
            throw target.wrong(
                    "GeniusWeb names a bid of the reservation value, and none "
                            + (found.isExact() ? "has" : "was found that has") + " the value " + profile.reservation()
                            + " of '" + profile.name() + "'",
                    "Choose another format.");
        }
        return nearest;
    }
}
