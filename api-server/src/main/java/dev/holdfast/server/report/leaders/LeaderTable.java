package dev.holdfast.server.report.leaders;

import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.lab.statistics.MeanEstimate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The leaderboard as a table for people: the same columns on the page and as Markdown. */
public final class LeaderTable {

    private static final double LEAST_SHOWN = 1e-4;

    private LeaderTable() {}

    /** What the columns are; those that begin with a space are of words. */
    public static List<String> heads() {
        return List.of(
                "Rank",
                " Strategy",
                "Mean utility",
                "95 % interval",
                "Behind the first by",
                "p",
                "Settlement position",
                "95 % interval",
                "Deals",
                "Closest deal",
                "Deals at reservation",
                "Sessions");
    }

    /** A row for each strategy. */
    public static List<List<String>> rows(Leaderboard board) {
        return board.leaders().stream().map(LeaderTable::row).toList();
    }

    private static List<String> row(Leader leader) {
        return List.of(
                String.valueOf(leader.rank()),
                leader.strategy(),
                format("%.4f", leader.utility().mean()),
                interval(leader.utility()),
                leader.behind()
                        .map(behind -> format("%.4f", behind.mean())
                                + (behind.hasInterval() ? " (" + interval(behind) + ")" : ""))
                        .orElse(""),
                probability(leader),
                format("%.3f", leader.position().mean()),
                interval(leader.position()),
                format("%.1f %%", 100 * leader.deals()),
                leader.closest().isPresent() ? format("%.4f", leader.closest().getAsDouble()) : "–",
                String.valueOf(leader.dealsAtReservation()),
                String.valueOf(leader.sessions()));
    }

    private static String interval(MeanEstimate mean) {
        return mean.hasInterval() ? format("%.3f to %.3f", mean.low(), mean.high()) : "–";
    }

    private static String probability(Leader leader) {
        OptionalDouble p = leader.probability();
        if (p.isEmpty()) {
            return leader.behind().isPresent() ? "–" : "";
        }
        return p.getAsDouble() < LEAST_SHOWN ? "< 0.0001" : format("%.4f", p.getAsDouble());
    }

    /** As a table of Markdown, strategies as code. */
    public static String markdown(Leaderboard board) {
        StringBuilder table = new StringBuilder(line(heads().stream().map(String::strip)))
                .append(line(heads().stream().map(head -> head.startsWith(" ") ? "---" : "---:")));
        rows(board)
                .forEach(row -> table.append(line(Stream.concat(
                        Stream.of(row.get(0), "`" + row.get(1) + "`"),
                        row.stream().skip(2)))));
        return table.toString();
    }

    private static String line(Stream<String> cells) {
        return "| "
                + String.join(" | ", cells.map(cell -> cell.replace("|", "\\|")).toList()) + " |\n";
    }
}
