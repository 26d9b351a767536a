package dev.holdfast.server.report.page;

import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.lab.statistics.MeanEstimate;
import dev.holdfast.lab.statistics.Ranking;
import dev.holdfast.lab.statistics.Standing;
import dev.holdfast.lab.statistics.Tie;
import dev.holdfast.server.drawing.Whiskers;
import dev.holdfast.server.report.leaders.LeaderTable;
import dev.holdfast.server.report.leaders.Leaderboard;
import dev.holdfast.server.report.score.Sample;
import dev.holdfast.server.report.score.Scoreboard;
import dev.holdfast.server.report.score.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is how good, and how sure that is. */
public final class LeaderboardSection {

    private static final int MOST_LETTERS = 26;

    private LeaderboardSection() {}

    public static void write(Leaf leaf, Scoreboard board, Ranking utility) {
        Ranking position = board.byPosition();
        String word = board.sample().word();
        leaf.heading("leaderboard", "Leaderboard");
        leaf.open("row")
                .figure(
                        "half",
                        new Whiskers(utility).draw("Mean utility (0 to 1)"),
                        "Mean utility with 95 % confidence intervals, n = " + counts(utility) + " " + word
                                + " each. Bars to the right join strategies that do not differ significantly.")
                .figure(
                        "half",
                        new Whiskers(position).draw("Mean settlement position (0 = reservation value, 1 = best)"),
                        "Mean settlement position with 95 % confidence intervals, n = " + counts(position) + " " + word
                                + " each. No deal counts as 0.")
                .close();
        leaf.table(heads(), rows(board, utility, position), caption(board.sample()));
        significance(leaf, utility, word);
        comparedWithTheFirst(leaf, Leaderboard.of(board));
    }

    private static void comparedWithTheFirst(Leaf leaf, Leaderboard leaders) {
        leaf.table(
                LeaderTable.heads(),
                LeaderTable.rows(leaders),
                "Compared with the first, over " + leaders.sample().word() + ". Behind the first by: the mean of the"
                        + " differences in what both have played. p: how probable a difference as great is by chance"
                        + " (Wilcoxon signed-rank, Holm's correction over the comparisons with the first, which are"
                        + " fewer than all pairs, so that more of them count). Closest deal: the lowest settlement"
                        + " position of a deal. Deals at reservation: those that are worth no more than no deal.");
    }

    private static String counts(Ranking ranking) {
        var counts = ranking.standings().stream()
                .mapToInt(standing -> standing.score().count())
                .summaryStatistics();
        return counts.getMin() == counts.getMax()
                ? String.valueOf(counts.getMax())
                : counts.getMin() + " to " + counts.getMax();
    }

    private static List<String> heads() {
        return List.of(
                "Rank",
                " Strategy",
                "Mean utility",
                "95 % interval",
                " Group",
                "Settlement position",
                "n",
                "Sessions",
                "Deals",
                "Utility of deals",
                "Distance to Nash",
                "Distance to Pareto",
                "Rounds to a deal",
                "Refused moves",
                "Faults");
    }

    private static String caption(Sample sample) {
        return "Leaderboard by mean utility; no deal is worth the reservation value. n: "
                + (sample == Sample.SCENARIOS
                        ? "scenarios, each of them the mean of its sessions, since sessions on the same one are alike:"
                        : "matches (scenario, seat and company), each of them the mean of its repetitions; with fewer than "
                                + Ranking.FEWEST_MATCHES
                                + " scenarios no test could tell what would hold on others, so this is about these alone:")
                + " intervals by Student's t. Group: strategies that share a letter do not differ (Wilcoxon"
                + " signed-rank over what both have played, Holm's correction, 5 %). Distances and rounds are those of deals. Refused moves: moves below the reservation value or behind"
                + " a final offer, which the rules stopped. Sessions in which another party broke down are left out.";
    }

    private static List<List<String>> rows(Scoreboard board, Ranking utility, Ranking position) {
        Map<String, MeanEstimate> positions = new HashMap<>();
        position.standings().forEach(standing -> positions.put(standing.name(), standing.score()));
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < utility.standings().size(); place++) {
            Standing standing = utility.standings().get(place);
            Tally tally = board.tally(standing.name());
            rows.add(List.of(
                    String.valueOf(place + 1),
                    standing.name(),
                    Leaf.number(standing.score().mean()),
                    interval(standing.score()),
                    isTested(utility) ? letters(utility, place) : "–",
                    Leaf.number(positions.get(standing.name()).mean()),
                    String.valueOf(standing.score().count()),
                    String.valueOf(tally.deals().count()),
                    Leaf.percent(tally.deals().value()),
                    Leaf.number(tally.dealUtility().value()),
                    Leaf.number(tally.nash().value()),
                    Leaf.number(tally.pareto().value()),
                    tally.rounds().value().isPresent()
                            ? format("%.1f", tally.rounds().value().getAsDouble())
                            : "–",
                    String.valueOf(tally.refused()),
                    String.valueOf(tally.faults())));
        }
        return rows;
    }

    private static String interval(MeanEstimate score) {
        return score.hasInterval() ? format("%.3f – %.3f", score.low(), score.high()) : "–";
    }

    private static String letters(Ranking ranking, int place) {
        List<Tie> ties = ranking.ties();
        return IntStream.range(0, ties.size())
                .filter(number -> ties.get(number).holds(place))
                .mapToObj(LeaderboardSection::letter)
                .collect(Collectors.joining(" "));
    }

    private static String letter(int number) {
        return number < MOST_LETTERS ? String.valueOf((char) ('a' + number)) : "a" + letter(number - MOST_LETTERS);
    }

    private static void significance(Leaf leaf, Ranking ranking, String word) {
        List<String> names = Scoreboard.names(ranking);
        if (!isTested(ranking)) {
            leaf.words("There are too few " + word + " for a test of the differences: with fewer than "
                    + Ranking.FEWEST_MATCHES + " none can be significant.");
            return;
        }
        List<String> heads = new ArrayList<>(List.of(" Strategy"));
        IntStream.rangeClosed(1, names.size()).mapToObj(String::valueOf).forEach(heads::add);
        List<List<String>> rows = new ArrayList<>();
        for (int one = 0; one < names.size(); one++) {
            List<String> row = new ArrayList<>(List.of(one + 1 + " " + names.get(one)));
            for (int other = 0; other < names.size(); other++) {
                row.add(
                        one == other
                                ? ""
                                : ranking.isTested(one, other) ? probability(ranking.probability(one, other)) : "–");
            }
            rows.add(row);
        }
        leaf.table(
                heads,
                rows,
                "How probable differences of mean utility as great as these would be by chance: p of Wilcoxon's signed-rank"
                        + " test for each pair, Holm's correction over all " + names.size() * (names.size() - 1) / 2
                        + " pairs. Below 0.05: the two differ.");
    }

    private static boolean isTested(Ranking ranking) {
        int count = ranking.standings().size();
        return IntStream.range(0, count)
                .anyMatch(one -> IntStream.range(one + 1, count).anyMatch(other -> ranking.isTested(one, other)));
    }

    private static String probability(double p) {
        return p < 0.001 ? "<.001" : p > 0.9995 ? "1" : format("%.3f", p).substring(1);
    }
}
