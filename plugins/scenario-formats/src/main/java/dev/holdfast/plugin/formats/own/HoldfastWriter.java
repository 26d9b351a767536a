package dev.holdfast.plugin.formats.own;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.plugin.formats.source.NewFile;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.tree.JsonText;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes our own format, which can say everything. */
final class HoldfastWriter implements ScenarioWriter {

    @Override
    public void write(Scenario scenario, Path target) throws InvalidScenarioException {
        Problems.reporting(problems -> {
            NewFile.write(target, JsonText.of(document(scenario, target)));
            return scenario;
        });
    }

    private static Map<String, Object> document(Scenario scenario, Path target) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", HoldfastJson.MARK);
        document.put("name", scenario.name());
        document.put(
                "issues",
                scenario.space().issues().stream().map(HoldfastWriter::issue).toList());
        List<Object> profiles = new ArrayList<>();
        for (Profile profile : scenario.profiles()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("name", profile.name());
            written.put("reservation", profile.reservation());
            if (profile.isDiscounted()) {
                written.put("discount", profile.discount());
            }
            written.put("preferences", PreferencesText.of(profile, target));
            profiles.add(written);
        }
        document.put("profiles", profiles);
        return document;
    }

    private static Map<String, Object> issue(Issue issue) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", issue.name());
        if (issue instanceof CategoricalIssue labels) {
            written.put("values", labels.values());
        } else if (issue instanceof NumericIssue numeric) {
            written.put("minimum", numeric.lowest());
            written.put("maximum", numeric.highest());
        }
        if (issue instanceof DecimalIssue decimal) {
            BigDecimal step = decimal.step();
            written.put("step", step);
            decimal.currency().ifPresent(currency -> written.put("currency", currency.getCurrencyCode()));
        }
        return written;
    }
}
