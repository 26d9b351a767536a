package dev.holdfast.preference.search.rectangle;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.preference.search.index.SortedUtilities;
import dev.holdfast.preference.search.question.Asked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers from a collection of outcomes of all levels of utility, in a microsecond, where a search for each question takes
 * milliseconds and a session asks thousands. The collection is made once and is the same each time: some values of an outcome
 * of any level are changed by chance, and what comes of it is kept while its own level has room. So rare levels are explored
 * as much as common ones.
 *
 * <p>Source: Mouret and Clune, Illuminating search spaces by mapping elites (2015).
 */
final class Catalogue implements InverseUtility {

    private static final int LEVELS = 1024;
    private static final int EACH_LEVEL = 32;
    private static final int TRIES = 400_000;
    private static final int MOST_CHANGES = 3;
    private static final int MOST_VALUES = 1024;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final InverseUtility search;
    private final Outcome[] outcomes;
    private final SortedUtilities utilities;
    private final Found<Outcome> best;
    private final Found<Outcome> worst;

    /** Begins with the best and the worst of a search, which it takes the place of. */
    Catalogue(InverseUtility search) {
        this.search = search;
        List<Entry> entries = new Growth(search).entries();
        entries.sort(Comparator.comparingDouble(Entry::utility));
        this.outcomes = entries.stream().map(Entry::outcome).toArray(Outcome[]::new);
        this.utilities =
                new SortedUtilities(entries.stream().mapToDouble(Entry::utility).toArray());
        this.best = end(search.best(), outcomes[outcomes.length - 1]);
        this.worst = end(search.worst(), outcomes[0]);
    }

    /** What was collected may be better than what the search had found. */
    private Found<Outcome> end(Found<Outcome> found, Outcome collected) {
        UtilityFunction preferences = search.utilityFunction();
        double further = Math.abs(preferences.utility(collected) - preferences.utility(found.exactOrNot()));
        return Found.of(collected, found.gap() - further);
    }

    private record Entry(Outcome outcome, double utility) {}

    /** The collection while it is made. */
    private static final class Growth {

        private final UtilityFunction preferences;
        private final OutcomeSpace space;
        private final int[][] values;
        private final List<List<Entry>> levels = new ArrayList<>();
        private final List<List<Entry>> filled = new ArrayList<>();
        private final Set<Outcome> known = new HashSet<>();
        private final Scatter scatter = new Scatter(SEED);
        private double lowest;
        private double step;

        Growth(InverseUtility search) {
            this.preferences = search.utilityFunction();
            Region region = search.region();
            this.space = region.space();
            this.values = new int[space.issues().size()][];
            for (int position = 0; position < values.length; position++) {
                values[position] = values(region, position);
            }
            this.lowest = preferences.utility(search.worst().exactOrNot());
            this.step = (preferences.utility(search.best().exactOrNot()) - lowest) / (LEVELS - 1);
            for (int level = 0; level < LEVELS; level++) {
                levels.add(new ArrayList<>());
            }
            add(search.best().exactOrNot());
            add(search.worst().exactOrNot());
            for (int tried = 0; tried < TRIES; tried++) {
                add(changed());
            }
        }

        /** All that are allowed, or some of them at even distances. */
        private static int[] values(Region region, int position) {
            int every = Math.max(1, region.count(position) / MOST_VALUES);
            int[] all = region.indexes(position).toArray();
            return every == 1
                    ? all
                    : Arrays.stream(all).filter(index -> index % every == 0).toArray();
        }

        private Outcome changed() {
            List<Entry> level = filled.get(scatter.below(filled.size()));
            Outcome from = level.get(scatter.below(level.size())).outcome();
            int[] indexes = new int[values.length];
            for (int position = 0; position < indexes.length; position++) {
                indexes[position] = from.index(position);
            }
            for (int change = scatter.below(MOST_CHANGES); change >= 0; change--) {
                int position = scatter.below(indexes.length);
                indexes[position] = values[position][scatter.below(values[position].length)];
            }
            return space.at(indexes);
        }

        private void add(Outcome outcome) {
            double utility = preferences.utility(outcome);
            int number = step == 0 ? 0 : (int) Math.max(0, Math.min(LEVELS - 1, (utility - lowest) / step));
            List<Entry> level = levels.get(number);
            if (level.size() < EACH_LEVEL && known.add(outcome)) {
                if (level.isEmpty()) {
                    filled.add(level);
                }
                level.add(new Entry(outcome, utility));
            }
        }

        List<Entry> entries() {
            List<Entry> entries = new ArrayList<>();
            levels.forEach(entries::addAll);
            return entries;
        }
    }

    @Override
    public UtilityFunction utilityFunction() {
        return search.utilityFunction();
    }

    @Override
    public Region region() {
        return search.region();
    }

    @Override
    public Found<Outcome> best() {
        return best;
    }

    @Override
    public Found<Outcome> worst() {
        return worst;
    }

    @Override
    public Optional<Found<Outcome>> worstNotBelow(double utility) {
        int place = utilities.firstNotBelow(Asked.number(utility));
        if (place == outcomes.length) {
            return Optional.empty();
        }
        // nothing is lower than the worst by more than its own gap
        double gap = place == 0 ? Math.min(worst().gap(), utilities.at(0) - utility) : utilities.at(place) - utility;
        return Optional.of(Found.of(outcomes[place], gap));
    }

    @Override
    public Found<Outcome> nearest(double utility) {
        int above = utilities.firstNotBelow(Asked.number(utility));
        int nearer = Math.min(above, outcomes.length - 1);
        if (above > 0 && above < outcomes.length && utility - utilities.at(above - 1) < utilities.at(above) - utility) {
            nearer = above - 1;
        }
        double distance = Math.abs(utilities.at(nearer) - utility);
        if (above == 0 || above == outcomes.length) {
            distance = Math.min(distance, above == 0 ? worst().gap() : best().gap());
        }
        return Found.of(outcomes[nearer], distance);
    }

    @Override
    public Found<List<Outcome>> within(double lowest, double highest, int limit) {
        Asked.limit(limit);
        int from = utilities.firstNotBelow(Asked.number(lowest));
        int to = utilities.firstNotBelow(Math.nextUp(Asked.number(highest)));
        if (limit == 0 || lowest > 1 || highest < 0 || lowest > highest) {
            return new Found.Exact<>(List.of());
        }
        List<Outcome> found = new ArrayList<>();
        for (int place = to - 1; place >= from && found.size() < limit; place--) {
            found.add(outcomes[place]);
        }
        double below = found.size() < limit ? Math.max(0, lowest) : utilities.at(to - found.size());
        return Found.of(found, Math.max(Double.MIN_NORMAL, Math.min(1, highest) - below));
    }

    @Override
    public Optional<Found<Outcome>> ranked(int rank) {
        int place = outcomes.length - 1 - Asked.rank(rank, Integer.MAX_VALUE);
        if (place < 0) {
            return Optional.empty();
        }
        double possible = utilities.at(outcomes.length - 1) + best().gap();
        return Optional.of(Found.of(outcomes[place], Math.max(Double.MIN_NORMAL, possible - utilities.at(place))));
    }
}
