package dev.holdfast.lab.tournament.plan;

import dev.holdfast.scenario.Scenario;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is played: immutable. Sessions are numbered from 0: scenario by scenario, in each repetition by repetition, in each
 * table by table. All profiles of a scenario are at the table; {@link Scenario#between} chooses among them.
 */
public final class TournamentPlan {

    private final long seed;
    private final Timetable timetable;
    private final int repetitions;
    private final List<Entrant> entrants;
    private final List<Scenario> scenarios;

    /** By number of seats. */
    private final Map<Integer, List<int[]>> tables = new HashMap<>();

    /** The first session of each scenario, and at the end the number of all. */
    private final long[] firsts;

    /**
     * Plans a tournament.
     *
     * @throws IllegalArgumentException when nobody would play, or names are not unique
     */
    public TournamentPlan(
            long seed,
            Timetable timetable,
            int repetitions,
            Pairing pairing,
            List<Entrant> entrants,
            List<Scenario> scenarios) {
        this.seed = seed;
        this.timetable = timetable;
        this.repetitions = repetitions;
        this.entrants = List.copyOf(entrants);
        this.scenarios = List.copyOf(scenarios);
        if (repetitions < 1) {
            throw new IllegalArgumentException("a tournament needs at least one repetition");
        }
        requireUnique("strategies", this.entrants.stream().map(Entrant::name).toList());
        requireUnique("scenarios", this.scenarios.stream().map(Scenario::name).toList());
        this.firsts = new long[this.scenarios.size() + 1];
        for (int number = 0; number < this.scenarios.size(); number++) {
            int seats = this.scenarios.get(number).profiles().size();
            int size = tables.computeIfAbsent(seats, n -> pairing.tables(this.entrants.size(), n))
                    .size();
            firsts[number + 1] = firsts[number] + (long) size * repetitions;
        }
        if (size() == 0) {
            throw new IllegalArgumentException(
                    "nobody would play: a tournament needs scenarios, and strategies enough to sit at their tables");
        }
    }

    private static void requireUnique(String what, List<String> names) {
        Set<String> known = new HashSet<>();
        names.stream().filter(name -> !known.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("two " + what + " have the name '" + name + "'");
        });
    }

    /** How many sessions there are. */
    public long size() {
        return firsts[scenarios.size()];
    }

    /** A session by its number. */
    public Match match(long index) {
        int scenario = scenarioOf(index);
        List<int[]> here = tables.get(scenarios.get(scenario).profiles().size());
        long offset = index - firsts[scenario];
        int[] table = here.get((int) (offset % here.size()));
        return new Match(
                index,
                scenario,
                (int) (offset / here.size()),
                IntStream.of(table).boxed().toList(),
                SplitMix.seed(seed, index));
    }

    /** The number of the scenario on which a session is played. */
    public int scenarioOf(long index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("there is no session " + index + " among " + size());
        }
        int found = Arrays.binarySearch(firsts, index);
        // scenarios without tables begin where the next begins
        int scenario = found >= 0 ? found : -found - 2;
        while (firsts[scenario + 1] <= index) {
            scenario++;
        }
        return scenario;
    }

    /** The number of the first session on a scenario, by its number; 0 before the first scenario, and {@link #size} behind the last. */
    public long firstOf(int scenario) {
        return firsts[Math.max(0, scenario)];
    }

    /** From which all chance comes. */
    public long seed() {
        return seed;
    }

    /** When sessions are over. */
    public Timetable timetable() {
        return timetable;
    }

    /** How often each table is played. */
    public int repetitions() {
        return repetitions;
    }

    /** Who takes part. */
    public List<Entrant> entrants() {
        return entrants;
    }

    /** What is negotiated. */
    public List<Scenario> scenarios() {
        return scenarios;
    }
}
