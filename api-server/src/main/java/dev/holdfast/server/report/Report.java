package dev.holdfast.server.report;

import static dev.holdfast.server.drawing.Markup.escaped;
import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.lab.statistics.Ranking;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.server.drawing.Style;
import dev.holdfast.server.report.page.ConcessionSection;
import dev.holdfast.server.report.page.FaultSection;
import dev.holdfast.server.report.page.LeaderboardSection;
import dev.holdfast.server.report.page.Leaf;
import dev.holdfast.server.report.page.MeetingSection;
import dev.holdfast.server.report.page.PageFrame;
import dev.holdfast.server.report.page.ScenarioSection;
import dev.holdfast.server.report.sample.Replays;
import dev.holdfast.server.report.sample.Samples;
import dev.holdfast.server.report.score.Scoreboard;
import java.util.List;

/** The report of a tournament as a page. */
public final class Report {

    private final ReportInput input;

    private Report(ReportInput input) {
        this.input = input;
    }

    /** The page: HTML that loads nothing. */
    public static String of(ReportInput input) {
        return new Report(input).page();
    }

    private String page() {
        Scoreboard board = Scoreboard.of(input.rows());
        Leaf leaf = new Leaf();
        summary(leaf, board);
        input.origin()
                .leftOut()
                .forEach(scenario -> leaf.words(
                        "Left out: " + scenario.name() + ", which cannot be prepared (" + scenario.reason() + ")."));
        if (board.sessions() > 0) {
            Ranking ranking = board.byUtility();
            List<String> names = Scoreboard.names(ranking);
            Samples samples = Samples.of(input.rows(), names, board);
            Replays replays = new Replays(input);
            LeaderboardSection.write(leaf, board, ranking);
            MeetingSection.write(leaf, board, names, input.played());
            ConcessionSection.write(leaf, board, names, samples, replays);
            new ScenarioSection(leaf, board, names, samples, replays).write();
            FaultSection.write(leaf, board);
        }
        made(leaf);
        return PageFrame.around(input.title(), Style.css(), leaf.html());
    }

    private void summary(Leaf leaf, Scoreboard board) {
        int scenarios = input.played().size();
        long missing = input.origin().planned() - board.sessions();
        leaf.words(format(
                "%,d sessions on %d scenario%s: %,d agreements, %,d out of time, %,d walked away, %,d faults.%s",
                board.sessions(),
                scenarios,
                scenarios == 1 ? "" : "s",
                board.endings(RowEnding.Kind.AGREEMENT),
                board.endings(RowEnding.Kind.TIMED_OUT),
                board.endings(RowEnding.Kind.WALKED_AWAY),
                board.endings(RowEnding.Kind.FAULT),
                missing > 0
                        ? format(
                                " The tournament was stopped: %,d of %,d sessions are missing.",
                                missing, input.origin().planned())
                        : ""));
    }

    private void made(Leaf leaf) {
        leaf.heading("made", "How this was made");
        StringBuilder facts = new StringBuilder("<dl>\n");
        fact(facts, "Command", input.origin().command());
        fact(facts, "Seed", String.valueOf(input.origin().seed()));
        input.origin().facts().forEach(fact -> fact(facts, fact.name(), fact.value()));
        leaf.raw(facts.append("</dl>\n").toString());
        leaf.words(
                "Means of no numbers are shown as –. Utilities are from 0 to 1 and after the discount, if there is one;"
                        + " settlement positions and distances are those of the terms, not discounted.");
    }

    private static void fact(StringBuilder facts, String name, String value) {
        facts.append(format("<dt>%s</dt><dd><code>%s</code></dd>%n", escaped(name), escaped(value)));
    }
}
