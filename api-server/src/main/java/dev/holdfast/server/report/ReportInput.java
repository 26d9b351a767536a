package dev.holdfast.server.report;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.tournament.LeftOut;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report is made of.
 *
 * @param title what the report is called
 * @param rows the sessions; walked through several times
 * @param scenarios the scenarios, each with the profiles at its table
 * @param limits when sessions were over
 * @param replay plays the session of a row once more and keeps its offers; empty where that is not possible
 * @param origin how the tournament was made
 */
public record ReportInput(
        String title,
        Iterable<SessionRow> rows,
        List<Scenario> scenarios,
        Limits limits,
        Function<SessionRow, Optional<SessionResult>> replay,
        Origin origin) {

    /** Copies the scenarios. */
    public ReportInput {
        scenarios = List.copyOf(scenarios);
    }

    /** The scenarios but those that were left out. */
    public List<Scenario> played() {
        List<String> leftOut = origin.leftOut().stream().map(LeftOut::name).toList();
        return scenarios.stream()
                .filter(scenario -> !leftOut.contains(scenario.name()))
                .toList();
    }
}
