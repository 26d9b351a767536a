package dev.holdfast.preference.search.rectangle;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.cell.CellSearch;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.preference.search.question.Asked;
import dev.holdfast.preference.search.question.Nearer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Searches hyper-rectangles in spaces of any size, cell by cell. Each question is given a number of steps, enough to look at
 * every cell where there are not too many. When they run out, the answer is the best that was found by then, and says so. Sums
 * that differ by less than 10^-7 are taken for one.
 */
public final class RectangleSearch implements InverseUtility {

    private static final double EVERY_CELL = 1 << 22;
    private static final long STEPS_FOR_EVERY_CELL = 1L << 26;
    private static final long STEPS = 300_000;

    /** The best and the worst are looked for once. */
    private static final long STEPS_TO_ENDS = 20_000_000;

    private static final int HIGHEST_RANK = 10_000;
    private static final double LOWEST = -1e300;
    private static final double HIGHEST = 1e300;

    private final HyperRectangles preferences;
    private final Region region;
    private final CellSearch search;
    private final Sums sums;
    private final long steps;
    private final Found<Outcome> best;
    private final Found<Outcome> worst;

    /** The search of a region. */
    public static RectangleSearch of(HyperRectangles preferences, Region region) {
        CellSearch search = new CellSearch(region, preferences.boxes());
        return search.cells().count() <= EVERY_CELL
                ? new RectangleSearch(preferences, region, search, STEPS_FOR_EVERY_CELL, STEPS_FOR_EVERY_CELL)
                : new RectangleSearch(preferences, region, search, STEPS, STEPS_TO_ENDS);
    }

    /**
     * A search that takes its time.
     *
     * @param steps how many choices may be looked at for a question
     * @param toEnds how many may be for the best, and for the worst
     */
    public RectangleSearch(HyperRectangles preferences, Region region, CellSearch search, long steps, long toEnds) {
        this.preferences = preferences;
        this.region = region;
        this.search = search;
        this.sums = Sums.of(preferences);
        this.steps = steps;
        // beyond 0 and 1 utilities are clipped, so nothing is better than reaching these
        this.best = end(search.highest(LOWEST, HIGHEST, 1, preferences.scale(), toEnds), search.reachedByNone());
        this.worst = end(search.lowest(LOWEST, HIGHEST, 1, 0, toEnds), search.reachedByAll());
    }

    /** Beyond a bound there is nothing. */
    private Found<Outcome> end(CellSearch.Found found, double bound) {
        Outcome outcome = first(found).orElseThrow();
        double possible = Math.max(0, Math.min(1, bound / preferences.scale()));
        return found.isExact()
                ? new Found.Exact<>(outcome)
                : Found.of(outcome, Math.abs(possible - preferences.utility(outcome)));
    }

    private Optional<Outcome> first(CellSearch.Found found) {
        return found.cells().stream().findFirst().map(cell -> region.space()
                .at(search.cells().first(cell)));
    }

    @Override
    public HyperRectangles utilityFunction() {
        return preferences;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Found<Outcome> best() {
        return best;
    }

    @Override
    public Found<Outcome> worst() {
        return worst;
    }

    private double utility(Found<Outcome> found) {
        return preferences.utility(found.exactOrNot());
    }

    @Override
    public Optional<Found<Outcome>> worstNotBelow(double utility) {
        double wanted = Asked.number(utility);
        if (wanted > utility(best)) {
            return Optional.empty();
        }
        if (wanted <= utility(worst)) {
            return Optional.of(Found.of(worst.exactOrNot(), Math.min(worst.gap(), utility(worst) - wanted)));
        }
        Candidate found = notBelow(sums.least(wanted));
        if (found.outcome
                .filter(outcome -> preferences.utility(outcome) >= wanted)
                .isEmpty()) {
            // a sum that is lower by a rounding error was found: look again a little higher
            found = new Candidate(notBelow(sums.least(wanted) + Sums.ROUNDING).outcome, false);
        }
        Outcome known = found.outcome.orElse(best.exactOrNot());
        if (found.isExact) {
            return Optional.of(new Found.Exact<>(known));
        }
        Outcome lowered = lowered(known, wanted);
        return Optional.of(Found.of(lowered, preferences.utility(lowered) - wanted));
    }

    /** What a search found, if anything. */
    private record Candidate(Optional<Outcome> outcome, boolean isExact) {}

    private Candidate notBelow(double least) {
        CellSearch.Found found = search.lowest(least, HIGHEST, 1, least, steps);
        return new Candidate(first(found), found.isExact());
    }

    private Candidate notAbove(double most) {
        CellSearch.Found found = search.highest(LOWEST, most, 1, most, steps);
        return new Candidate(first(found), found.isExact());
    }

    /** From an outcome downwards, one issue at a time, as far as a utility allows. */
    private Outcome lowered(Outcome outcome, double wanted) {
        Outcome lowest = outcome;
        Optional<Outcome> lower = Optional.of(outcome);
        while (lower.isPresent()) {
            lowest = lower.get();
            double utility = preferences.utility(lowest);
            lower = search.cells()
                    .neighbours(lowest)
                    .filter(each -> preferences.utility(each) >= wanted && preferences.utility(each) < utility)
                    .min(Comparator.comparingDouble(preferences::utility));
        }
        return lowest;
    }

    @Override
    public Found<Outcome> nearest(double utility) {
        double wanted = Asked.number(utility);
        if (wanted > utility(best)) {
            return Found.of(best.exactOrNot(), Math.min(best.gap(), wanted - utility(best)));
        }
        Found<Outcome> above = worstNotBelow(wanted).orElse(best);
        if (wanted <= utility(worst)) {
            return above;
        }
        Candidate below = notAbove(sums.most(wanted));
        Outcome nearer = Nearer.of(
                preferences,
                wanted,
                Optional.of(above.exactOrNot()),
                below.outcome.or(() -> Optional.of(worst.exactOrNot())));
        boolean isExact = above.isExact() && below.isExact;
        return Found.of(nearer, isExact ? 0 : Math.abs(preferences.utility(nearer) - wanted));
    }

    @Override
    public Found<List<Outcome>> within(double lowest, double highest, int limit) {
        Asked.limit(limit);
        // utilities are clipped to what lies from 0 to 1, so at either end all sums beyond count
        double least = Asked.number(lowest) <= 0 ? LOWEST : sums.least(lowest);
        double most = Asked.number(highest) >= 1 ? HIGHEST : sums.most(highest);
        if (limit == 0 || lowest > 1 || highest < 0 || lowest > highest) {
            return new Found.Exact<>(List.of());
        }
        CellSearch.Found found = search.highest(least, most, limit, HIGHEST, steps);
        List<Outcome> outcomes = outcomes(found, limit)
                .filter(outcome -> preferences.utility(outcome) >= lowest && preferences.utility(outcome) <= highest)
                .limit(limit)
                .toList();
        double below =
                outcomes.size() < limit ? Math.max(0, lowest) : preferences.utility(outcomes.get(outcomes.size() - 1));
        return listed(found, outcomes, Math.min(1, highest) - below);
    }

    private static <T> Found<T> listed(CellSearch.Found found, T answer, double gap) {
        return found.isExact() ? new Found.Exact<>(answer) : Found.of(answer, Math.max(Double.MIN_NORMAL, gap));
    }

    private Stream<Outcome> outcomes(CellSearch.Found found, int limit) {
        return found.cells().stream()
                .flatMap(cell -> search.cells().outcomes(cell, limit).stream())
                .map(region.space()::at);
    }

    @Override
    public Optional<Found<Outcome>> ranked(int rank) {
        int wanted = Asked.rank(rank, HIGHEST_RANK) + 1;
        if (region.size() < wanted) {
            return Optional.empty();
        }
        CellSearch.Found found = search.highest(LOWEST, HIGHEST, wanted, HIGHEST, steps);
        List<Outcome> outcomes = outcomes(found, wanted).limit(wanted).toList();
        Outcome last = outcomes.isEmpty() ? best.exactOrNot() : outcomes.get(outcomes.size() - 1);
        double utility = preferences.utility(last);
        // what was found so far can be above the rank or, where there was not enough of it, below
        double gap = Math.max(utility(best) + best.gap() - utility, outcomes.size() < wanted ? utility : 0);
        return Optional.of(listed(found, last, gap));
    }
}
