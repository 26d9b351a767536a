package dev.holdfast.server.report.leaders;

import dev.holdfast.server.report.score.Scoreboard;
import java.util.List;
import java.util.OptionalDouble;

/** Who got how much from whom, for programs, as RFC 4180 has it: a row for each pair of strategies that have met. */
public final class MeetingsCsv {

    private MeetingsCsv() {}

    /** All rows, with their names above; the strategies in the order in which they are given. */
    public static String of(Scoreboard board, List<String> strategies) {
        StringBuilder csv = new StringBuilder("strategy,against,utility,their_utility\r\n");
        for (String strategy : strategies) {
            for (String other : strategies) {
                OptionalDouble utility = board.against(strategy, other);
                OptionalDouble theirs = board.against(other, strategy);
                if (utility.isPresent() && theirs.isPresent()) {
                    csv.append(String.join(
                                    ",",
                                    quoted(strategy),
                                    quoted(other),
                                    String.valueOf(utility.getAsDouble()),
                                    String.valueOf(theirs.getAsDouble())))
                            .append("\r\n");
                }
            }
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
