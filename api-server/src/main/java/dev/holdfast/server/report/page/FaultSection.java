package dev.holdfast.server.report.page;

import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.report.score.Scoreboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who broke down, where and how. */
public final class FaultSection {

    private FaultSection() {}

    public static void write(Leaf leaf, Scoreboard board) {
        leaf.heading("faults", "Faults");
        long all = board.endings(RowEnding.Kind.FAULT);
        if (all == 0) {
            leaf.words("No strategy broke down.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        board.faults().forEach(row -> rows.add(row(row)));
        leaf.table(
                List.of("Session", " Scenario", " Strategies", " Broke down", " How", " What happened"),
                rows,
                "Sessions that a fault ended" + (all > rows.size() ? ", the first " + rows.size() : "") + " (n = " + all
                        + ").");
    }

    private static List<String> row(SessionRow row) {
        return List.of(
                String.valueOf(row.index()),
                row.scenario(),
                row.seats().stream().map(RowSeat::strategy).collect(Collectors.joining(" / ")),
                row.ending().party().isPresent()
                        ? row.seats().get(row.ending().party().getAsInt()).strategy()
                        : "–",
                row.ending()
                        .fault()
                        .map(FaultKind::name)
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '),
                row.ending().message());
    }
}
