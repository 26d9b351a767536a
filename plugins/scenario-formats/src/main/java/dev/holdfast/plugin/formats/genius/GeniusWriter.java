package dev.holdfast.plugin.formats.genius;

import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.plugin.formats.source.NewFile;
import dev.holdfast.plugin.formats.source.NumberText;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.written.FileNames;
import dev.holdfast.plugin.formats.written.Parts;
import dev.holdfast.plugin.formats.written.Ranges;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioWriter;
import java.nio.file.Path;
import java.util.List;

/** Writes a folder of Genius. Numbers that are not whole, or not judged on a line, become lists of values. */
final class GeniusWriter implements ScenarioWriter {

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
                .filter(profile -> !(profile.preferences() instanceof HyperRectangles))
                .map(profile -> Parts.of(profile, target))
                .toList();
        Ranges ranges = Ranges.of(issues, parties, numeric -> numeric instanceof IntegerIssue);
        FileNames files = new FileNames(target);
        String domain = "<negotiation_template>\n<utility_space number_of_issues=\"" + issues.size() + "\">\n"
                + GeniusText.objective(GeniusText.issues(issues, ranges))
                + "</utility_space>\n</negotiation_template>\n";
        files.add(scenario.name() + "-domain", ".xml", domain);
        for (Profile profile : scenario.profiles()) {
            files.add(profile.name(), ".xml", profile(profile, issues, ranges, target));
        }
        return files;
    }

    private static String profile(Profile profile, List<Issue> issues, Ranges ranges, Place target) {
        String judged;
        if (profile.preferences() instanceof HyperRectangles rectangles) {
            judged = rectangles(rectangles, issues, ranges, target);
        } else {
            judged = additive(profile, issues, ranges, target);
        }
        String type = profile.preferences() instanceof HyperRectangles ? " type=\"nonlinear\"" : "";
        return "<utility_space" + type + ">\n" + GeniusText.objective(judged) + "<discount_factor value=\""
                + NumberText.of(profile.discount()) + "\"/>\n<reservation value=\""
                + NumberText.of(profile.reservation()) + "\"/>\n</utility_space>\n";
    }

    private static String additive(Profile profile, List<Issue> issues, Ranges ranges, Place target) {
        Parts parts = Parts.of(profile, target);
        parts.requireNoneNegative();
        if (!parts.isClipped() && parts.highest() > 1 + ROUNDING) {
            throw target.wrong(
                    "'" + profile.name() + "' has utilities above 1, which Genius clips", "Choose holdfast-json.");
        }
        StringBuilder text = new StringBuilder();
        for (int position = 0; position < issues.size(); position++) {
            // Genius knows no constant, so the first issue has it
            double extra = position == 0 ? parts.constant() : 0;
            text.append(GeniusText.judged(position, issues.get(position), parts, extra, ranges.at(position)));
        }
        return text.toString();
    }

    private static String rectangles(HyperRectangles rectangles, List<Issue> issues, Ranges ranges, Place target) {
        if (ranges.areRanges().contains(false)) {
            throw target.wrong(
                    "hyper-rectangles of Genius are of whole numbers, and another issue is there",
                    "Choose holdfast-json.");
        }
        return GeniusText.issues(issues, ranges) + GeniusText.rectangles(rectangles);
    }
}
