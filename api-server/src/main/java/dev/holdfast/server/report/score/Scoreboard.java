package dev.holdfast.server.report.score;

import dev.holdfast.lab.statistics.Ranking;
import dev.holdfast.lab.statistics.Standing;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** All that is counted and averaged over the sessions, in one walk through the rows. */
public final class Scoreboard {

    /** How many sessions with faults are kept at most. */
    private static final int MOST_FAULTS = 200;

    private static final String EVERYWHERE = "";

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<Meeting, Mean> meetings = new HashMap<>();
    private final Map<Meeting, Mean> places = new HashMap<>();
    private final Map<RowEnding.Kind, Long> endings = new EnumMap<>(RowEnding.Kind.class);
    private final List<SessionRow> faults = new ArrayList<>();
    private final Set<String> scenarios = new HashSet<>();
    private long sessions;

    /** What a strategy has met: another strategy on a scenario (or on all of them), or a scenario. */
    private record Meeting(String scenario, String strategy, String other) {}

    private Scoreboard() {}

    public static Scoreboard of(Iterable<SessionRow> rows) {
        Scoreboard board = new Scoreboard();
        rows.forEach(board::add);
        return board;
    }

    private void add(SessionRow row) {
        sessions++;
        scenarios.add(row.scenario());
        endings.merge(row.ending().kind(), 1L, Long::sum);
        if (row.isFault() && faults.size() < MOST_FAULTS) {
            faults.add(row);
        }
        for (int seat = 0; seat < row.seats().size(); seat++) {
            Tally tally = tallies.computeIfAbsent(row.seats().get(seat).strategy(), any -> new Tally());
            if (!row.isFault() || row.ending().party().orElse(seat) == seat) {
                tally.add(row, seat, match(row, seat));
                meet(row, seat);
            }
        }
    }

    /** The same scenario, seat and company. */
    private static String match(SessionRow row, int seat) {
        StringBuilder match = new StringBuilder(row.scenario()).append('\n').append(seat);
        for (int other = 0; other < row.seats().size(); other++) {
            if (other != seat) {
                match.append('\n').append(row.seats().get(other).strategy());
            }
        }
        return match.toString();
    }

    private void meet(SessionRow row, int seat) {
        String strategy = row.seats().get(seat).strategy();
        double utility = row.utility(seat);
        add(places, new Meeting(row.scenario(), strategy, EVERYWHERE), utility);
        for (int other = 0; other < row.seats().size(); other++) {
            if (other != seat) {
                RowSeat met = row.seats().get(other);
                add(meetings, new Meeting(row.scenario(), strategy, met.strategy()), utility);
                add(meetings, new Meeting(EVERYWHERE, strategy, met.strategy()), utility);
            }
        }
    }

    private static void add(Map<Meeting, Mean> means, Meeting key, double utility) {
        means.computeIfAbsent(key, any -> new Mean()).add(utility);
    }

    /** On how many scenarios something was played. */
    public int scenarios() {
        return scenarios.size();
    }

    /** What the rankings count. */
    public Sample sample() {
        return Sample.of(scenarios());
    }

    /** By mean utility. */
    public Ranking byUtility() {
        return Ranking.within(0, 1, scores(sample() == Sample.SCENARIOS ? Tally::utilitiesOn : Tally::utilities));
    }

    /** By mean settlement position. */
    public Ranking byPosition() {
        return Ranking.of(scores(sample() == Sample.SCENARIOS ? Tally::positionsOn : Tally::positions));
    }

    private Map<String, Map<String, Double>> scores(Function<Tally, Map<String, Double>> scores) {
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        tallies.forEach((strategy, tally) -> all.put(strategy, scores.apply(tally)));
        return all;
    }

    /** The strategies, the best first. */
    public static List<String> names(Ranking ranking) {
        return ranking.standings().stream().map(Standing::name).toList();
    }

    public Tally tally(String strategy) {
        return tallies.getOrDefault(strategy, new Tally());
    }

    /** The mean utility of a strategy against another, on all scenarios. */
    public OptionalDouble against(String strategy, String other) {
        return value(meetings, new Meeting(EVERYWHERE, strategy, other));
    }

    /** The mean utility of a strategy against another on one scenario. */
    public OptionalDouble against(String scenario, String strategy, String other) {
        return value(meetings, new Meeting(scenario, strategy, other));
    }

    /** The mean utility of a strategy on a scenario. */
    public OptionalDouble on(String scenario, String strategy) {
        return value(places, new Meeting(scenario, strategy, EVERYWHERE));
    }

    private static OptionalDouble value(Map<Meeting, Mean> means, Meeting key) {
        Mean mean = means.get(key);
        return mean == null ? OptionalDouble.empty() : mean.value();
    }

    public long sessions() {
        return sessions;
    }

    public long endings(RowEnding.Kind kind) {
        return endings.getOrDefault(kind, 0L);
    }

    /** The first of the sessions with faults. */
    public List<SessionRow> faults() {
        return faults;
    }
}
