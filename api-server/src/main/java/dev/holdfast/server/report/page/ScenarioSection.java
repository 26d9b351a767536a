package dev.holdfast.server.report.page;

import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.analysis.solution.Opposition;
import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.measure.Solutions;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.drawing.HeatMap;
import dev.holdfast.server.drawing.OfferPlane;
import dev.holdfast.server.drawing.Svg;
import dev.holdfast.server.drawing.Talk;
import dev.holdfast.server.drawing.UtilityOverTime;
import dev.holdfast.server.report.sample.Replays;
import dev.holdfast.server.report.sample.Samples;
import dev.holdfast.server.report.score.Scoreboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each scenario: what it is, who got what, and sessions on it. */
public final class ScenarioSection {

    private static final String KEY =
            " Grey: no deal is better for somebody. Black line: Pareto frontier; N Nash, K Kalai, S Kalai–Smorodinsky,"
                    + " W greatest rational welfare; ring: agreement.";

    private final Leaf leaf;
    private final Scoreboard board;
    private final List<String> names;
    private final Samples samples;
    private final Replays replays;

    public ScenarioSection(Leaf leaf, Scoreboard board, List<String> names, Samples samples, Replays replays) {
        this.leaf = leaf;
        this.board = board;
        this.names = names;
        this.samples = samples;
        this.replays = replays;
    }

    public void write() {
        leaf.heading("scenarios", "Scenarios");
        for (Scenario scenario : replays.scenarios()) {
            leaf.open("scenario").subheading(scenario.name());
            leaf.words(facts(scenario, replays.figures(scenario.name()).orElseThrow()));
            matrix(scenario.name());
            samples.of(scenario.name()).forEach(this::session);
            leaf.close();
        }
    }

    private static String facts(Scenario scenario, ScenarioFigures figures) {
        String parties =
                scenario.profiles().stream().map(ScenarioSection::facts).collect(Collectors.joining("; "));
        String frontier;
        if (figures.solutions() instanceof Solutions.Known known) {
            frontier = format("%,d Pareto points", known.frontier().points().size())
                    + Opposition.ofNearest(known.frontier().points()).stream()
                            .mapToObj(opposition -> format(", opposition %.3f", opposition))
                            .collect(Collectors.joining());
        } else {
            frontier = "frontier not listed: " + ((Solutions.TooLarge) figures.solutions()).reason();
        }
        return format(
                "%d issues, %,d outcomes, %s. %s.",
                scenario.space().issues().size(), scenario.space().size(), frontier, parties);
    }

    private static String facts(Profile profile) {
        return profile.name() + ": reservation value " + format("%.3f", profile.reservation())
                + (profile.isDiscounted() ? format(", discount %.3f", profile.discount()) : "");
    }

    private void matrix(String scenario) {
        leaf.figure(
                "half",
                new HeatMap(
                                names,
                                names,
                                "utility of",
                                "against",
                                (row, column) -> board.against(scenario, names.get(row), names.get(column)))
                        .draw("Mean utility on " + scenario),
                "Mean utility of the strategy of the row against that of the column on " + scenario + ".");
    }

    private void session(SessionRow row) {
        Optional<Talk> talk = replays.of(row);
        if (talk.isEmpty()) {
            return;
        }
        List<Svg> pictures = new ArrayList<>();
        pictures.add(new OfferPlane(talk.get()).draw());
        pictures.add(new UtilityOverTime(talk.get()).draw());
        leaf.figures(
                "panel",
                pictures,
                "Session " + row.index() + " on " + row.scenario()
                        + ": offers in the plane of utilities, and what each party"
                        + " demands over time. " + ending(row)
                        + (row.seats().size() > 2
                                ? " Of " + row.seats().size() + " parties the plane shows the first two."
                                : "")
                        + KEY);
    }

    private static String ending(SessionRow row) {
        String utilities = row.measures().parties().stream()
                .map(party -> format("%.3f", party.utility()))
                .collect(Collectors.joining(" / "));
        String how = row.ending().kind() == RowEnding.Kind.AGREEMENT
                ? "Agreement in round " + row.rounds()
                : row.ending().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " after " + row.rounds()
                        + " rounds";
        return how + ", utilities " + utilities + ".";
    }
}
