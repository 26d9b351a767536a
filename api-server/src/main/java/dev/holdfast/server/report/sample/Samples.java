package dev.holdfast.server.report.sample;

import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.report.score.Scoreboard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The sessions that are shown: of each scenario the best two strategies, and the best one with the last; of each strategy some
 * from all over the tournament, for its course. The same rows give the same sample.
 */
public final class Samples {

    /** About how many sessions of a strategy its course is the mean of. */
    public static final int EACH_STRATEGY = 48;

    private static final int NEVER = 9;

    private final Map<String, SessionRow> best = new HashMap<>();
    private final Map<String, SessionRow> contrast = new HashMap<>();
    private final Map<String, List<SessionRow>> courses = new LinkedHashMap<>();

    private Samples() {}

    public static Samples of(Iterable<SessionRow> rows, List<String> names, Scoreboard board) {
        Samples samples = new Samples();
        String first = names.get(0);
        String second = names.get(Math.min(1, names.size() - 1));
        String last = names.get(names.size() - 1);
        for (SessionRow row : rows) {
            keep(samples.best, row, first, second);
            keep(samples.contrast, row, first, last);
            row.seats().stream().map(RowSeat::strategy).distinct().forEach(strategy -> {
                long all = board.tally(strategy).deals().count();
                if (!row.isFault() && chosen(row.index(), all)) {
                    samples.courses
                            .computeIfAbsent(strategy, any -> new ArrayList<>())
                            .add(row);
                }
            });
        }
        return samples;
    }

    private static void keep(Map<String, SessionRow> kept, SessionRow row, String one, String other) {
        SessionRow before = kept.get(row.scenario());
        if (before == null || distance(row, one, other) < distance(before, one, other)) {
            kept.put(row.scenario(), row);
        }
    }

    /** How far a session is from the one that is wanted. */
    private static int distance(SessionRow row, String one, String other) {
        List<String> seats = row.seats().stream().map(RowSeat::strategy).toList();
        if (row.isFault()) {
            return NEVER;
        }
        if (seats.get(0).equals(one) && seats.get(1).equals(other)) {
            return 0;
        }
        if (seats.contains(one) && seats.contains(other)) {
            return 1;
        }
        return seats.contains(one) ? 2 : 3;
    }

    /** Spread evenly, but not in step with the order in which the pairings are played. */
    private static boolean chosen(long index, long all) {
        long every = Math.max(1, all / EACH_STRATEGY);
        long mixed = (index + 1) * 0x9E3779B97F4A7C15L;
        return Math.floorMod((mixed ^ (mixed >>> 29)) >>> 7, every) == 0;
    }

    /** The sessions that are drawn of a scenario. */
    public List<SessionRow> of(String scenario) {
        return Stream.of(best.get(scenario), contrast.get(scenario))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The sessions of a strategy for its course. */
    public List<SessionRow> courses(String strategy) {
        return courses.getOrDefault(strategy, List.of());
    }
}
