package dev.holdfast.server.report.leaders;

import dev.holdfast.lab.statistics.MeanEstimate;
import dev.holdfast.server.report.score.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The leaderboard as a table for programs, as RFC 4180 has it; what does not exist is empty. */
public final class LeaderCsv {

    private static final String HEADER = String.join(
            ",",
            List.of(
                    "rank",
                    "strategy",
                    "utility",
                    "utility_low",
                    "utility_high",
                    "behind",
                    "behind_low",
                    "behind_high",
                    "p",
                    "tied_for_first",
                    "settlement_position",
                    "settlement_position_low",
                    "settlement_position_high",
                    "sample",
                    "n",
                    "sessions",
                    "deals",
                    "closest_deal",
                    "deals_at_reservation",
                    "refused",
                    "faults"));

    private LeaderCsv() {}

    /** All rows, with their names above. */
    public static String of(Leaderboard board) {
        StringBuilder csv = new StringBuilder(HEADER).append("\r\n");
        board.leaders().forEach(leader -> csv.append(String.join(",", row(leader, board.sample())))
                .append("\r\n"));
        return csv.toString();
    }

    private static List<String> row(Leader leader, Sample sample) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(leader.rank()));
        cells.add("\"" + leader.strategy().replace("\"", "\"\"") + "\"");
        mean(cells, Optional.of(leader.utility()));
        mean(cells, leader.behind());
        cells.add(number(leader.probability()));
        cells.add(leader.tiedForFirst().map(String::valueOf).orElse(""));
        mean(cells, Optional.of(leader.position()));
        cells.add(sample.word());
        cells.add(String.valueOf(leader.utility().count()));
        cells.add(String.valueOf(leader.sessions()));
        cells.add(String.valueOf(leader.deals()));
        cells.add(number(leader.closest()));
        cells.add(String.valueOf(leader.dealsAtReservation()));
        cells.add(String.valueOf(leader.refused()));
        cells.add(String.valueOf(leader.faults()));
        return cells;
    }

    private static void mean(List<String> cells, Optional<MeanEstimate> mean) {
        cells.add(mean.map(each -> String.valueOf(each.mean())).orElse(""));
        Optional<MeanEstimate> sure = mean.filter(MeanEstimate::hasInterval);
        cells.add(sure.map(each -> String.valueOf(each.low())).orElse(""));
        cells.add(sure.map(each -> String.valueOf(each.high())).orElse(""));
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? String.valueOf(number.getAsDouble()) : "";
    }
}
