package dev.holdfast.server.drawing;

import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.session.result.SessionResult;
import java.util.List;

/**
 * A session that is drawn.
 *
 * @param figures of its scenario
 * @param parties what the parties are called, in the order of their seats
 * @param rounds how many rounds there could have been; as many as there were, where time was the limit
 * @param result what came of it, with its trace
 */
public record Talk(ScenarioFigures figures, List<String> parties, int rounds, SessionResult result) {

    /** Copies the names. */
    public Talk {
        parties = List.copyOf(parties);
    }

    /** What the parties are called, with the number of the style of each. */
    void legend(Svg svg, double left, double y) {
        for (int party = 0; party < parties.size(); party++) {
            double row = y + 16 * party;
            int series = party % Style.SERIES;
            svg.path(
                    "line" + series,
                    new Trail().to(left, row - 4).to(left + 22, row - 4).line());
            svg.path("dots" + series, new Trail().to(left + 11, row - 4).dots());
            svg.text("", left + 30, row, "start", cut(parties.get(party)));
        }
    }

    private static String cut(String name) {
        return name.length() <= 46 ? name : name.substring(0, 45) + "…";
    }
}
