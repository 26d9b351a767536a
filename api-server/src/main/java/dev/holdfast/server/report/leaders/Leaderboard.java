package dev.holdfast.server.report.leaders;

import dev.holdfast.lab.statistics.MeanEstimate;
import dev.holdfast.lab.statistics.Ranking;
import dev.holdfast.lab.statistics.Standing;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.drawing.Svg;
import dev.holdfast.server.drawing.Whiskers;
import dev.holdfast.server.report.score.Sample;
import dev.holdfast.server.report.score.Scoreboard;
import dev.holdfast.server.report.score.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The strategies of a tournament, the best first. */
public final class Leaderboard {

    private final Sample sample;
    private final Ranking ranking;
    private final List<Leader> leaders;

    private Leaderboard(Sample sample, Ranking ranking, List<Leader> leaders) {
        this.sample = sample;
        this.ranking = ranking;
        this.leaders = List.copyOf(leaders);
    }

    /** Of sessions. */
    public static Leaderboard of(Iterable<SessionRow> rows) {
        return of(Scoreboard.of(rows));
    }

    /** Of what has been counted. */
    public static Leaderboard of(Scoreboard board) {
        Ranking ranking = board.byUtility();
        Map<String, MeanEstimate> positions = new HashMap<>();
        board.byPosition().standings().forEach(each -> positions.put(each.name(), each.score()));
        double[] probabilities = ranking.probabilitiesToFirst();
        List<Leader> leaders = new ArrayList<>();
        for (int place = 0; place < probabilities.length; place++) {
            Standing standing = ranking.standings().get(place);
            Tally tally = board.tally(standing.name());
            boolean isFirst = place == 0;
            boolean isTested = !isFirst && ranking.isTested(0, place);
            leaders.add(new Leader(
                    place + 1,
                    standing.name(),
                    standing.score(),
                    isFirst ? Optional.empty() : Optional.of(ranking.difference(0, place)),
                    isTested ? OptionalDouble.of(probabilities[place]) : OptionalDouble.empty(),
                    isFirst || isTested ? Optional.of(probabilities[place] >= Ranking.LEVEL) : Optional.empty(),
                    positions.get(standing.name()),
                    tally.deals().count(),
                    tally.deals().value().orElse(0),
                    tally.closest(),
                    tally.dealsAtReservation(),
                    tally.refused(),
                    tally.faults()));
        }
        return new Leaderboard(board.sample(), ranking, leaders);
    }

    /** The strategies, the best first. */
    public List<Leader> leaders() {
        return leaders;
    }

    /** What means, intervals and tests are over. */
    public Sample sample() {
        return sample;
    }

    /** Means with their intervals. */
    public Svg figure() {
        return new Whiskers(ranking).draw("Mean utility over " + sample.word() + " (0 to 1)");
    }
}
