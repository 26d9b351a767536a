package dev.holdfast.server.report.page;

import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.drawing.HeatMap;
import dev.holdfast.server.report.score.Scoreboard;
import java.util.List;

/** Who got how much from whom, and where. */
public final class MeetingSection {

    private MeetingSection() {}

    public static void write(Leaf leaf, Scoreboard board, List<String> names, List<Scenario> scenarios) {
        leaf.heading("meetings", "Strategy against strategy");
        leaf.open("row");
        leaf.figure(
                "half",
                new HeatMap(
                                names,
                                names,
                                "utility of",
                                "against",
                                (row, column) -> board.against(names.get(row), names.get(column)))
                        .draw("Mean utility of each strategy against each other"),
                "Mean utility of the strategy of the row at a table with the strategy of the column, over all scenarios,"
                        + " seats and repetitions (" + board.sessions() + " sessions).");
        List<String> places = scenarios.stream().map(Scenario::name).toList();
        leaf.figure(
                "half",
                new HeatMap(
                                places,
                                names,
                                "scenario",
                                "utility of",
                                (row, column) -> board.on(places.get(row), names.get(column)))
                        .draw("Mean utility of each strategy on each scenario"),
                "Mean utility of each strategy on each scenario.");
        leaf.close();
    }
}
