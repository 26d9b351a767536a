package dev.holdfast.preference.search;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.cell.CellSearch;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Searches hyper-rectangles in spaces of any size, cell by cell. Exact where every cell could be looked at; otherwise each
 * question is given a number of steps, and answered with the best that was found by then.
 */
final class RectangleSearch implements InverseUtility {

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
    private final boolean isExact;
    private final boolean isWhole;
    private final long steps;
    private final Outcome best;
    private final Outcome worst;

    RectangleSearch(HyperRectangles preferences, Region region) {
        this.preferences = preferences;
        this.region = region;
        this.search = new CellSearch(region, preferences.boxes());
        this.isExact = search.cells().count() <= EVERY_CELL;
        this.isWhole = preferences.rectangles().stream()
                .mapToDouble(HyperRectangle::worth)
                .allMatch(worth -> worth == Math.rint(worth));
        this.steps = isExact ? STEPS_FOR_EVERY_CELL : STEPS;
        long toEnds = Math.max(steps, STEPS_TO_ENDS);
        // beyond 0 and 1 utilities are clipped, so nothing is better than reaching these
        this.best = first(search.highest(LOWEST, HIGHEST, 1, preferences.scale(), toEnds))
                .orElseThrow();
        this.worst = first(search.lowest(LOWEST, HIGHEST, 1, 0, toEnds)).orElseThrow();
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
    public boolean isExact() {
        return isExact;
    }

    @Override
    public Outcome best() {
        return best;
    }

    @Override
    public Outcome worst() {
        return worst;
    }

    @Override
    public Optional<Outcome> worstNotBelow(double utility) {
        double wanted = CombinationSearch.requireNumber(utility);
        if (wanted <= preferences.utility(worst)) {
            return Optional.of(worst);
        }
        if (wanted > preferences.utility(best)) {
            return Optional.empty();
        }
        double least = wanted * preferences.scale();
        Optional<Outcome> found = notBelow(least).filter(outcome -> preferences.utility(outcome) >= wanted);
        // a sum that is lower by a rounding error was found: look again a little higher
        Outcome known = found.or(() -> notBelow(least + 1e-6)).orElse(best);
        return Optional.of(isExact ? known : lowered(known, wanted));
    }

    private Optional<Outcome> notBelow(double least) {
        double enough = isWhole ? Math.ceil(least - 1e-9) : least;
        return first(search.lowest(least, HIGHEST, 1, enough, steps));
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
    public Outcome nearest(double utility) {
        double wanted = CombinationSearch.requireNumber(utility);
        Outcome above = worstNotBelow(wanted).orElse(best);
        double most = wanted * preferences.scale();
        double enough = isWhole ? Math.floor(most + 1e-9) : most;
        Outcome below = wanted <= preferences.utility(worst)
                ? worst
                : first(search.highest(LOWEST, most, 1, enough, steps)).orElse(worst);
        double up = Math.abs(preferences.utility(above) - wanted);
        double down = Math.abs(wanted - preferences.utility(below));
        return up <= down ? above : below;
    }

    @Override
    public List<Outcome> within(double lowest, double highest, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("the number of outcomes that are wanted cannot be negative");
        }
        // utilities are clipped to what lies from 0 to 1, so at either end all sums beyond count
        double least = CombinationSearch.requireNumber(lowest) <= 0 ? LOWEST : lowest * preferences.scale();
        double most = CombinationSearch.requireNumber(highest) >= 1 ? HIGHEST : highest * preferences.scale();
        if (limit == 0 || lowest > 1 || highest < 0 || lowest > highest) {
            return List.of();
        }
        return outcomes(search.highest(least, most, limit, HIGHEST, steps), limit)
                .filter(outcome -> preferences.utility(outcome) >= lowest && preferences.utility(outcome) <= highest)
                .limit(limit)
                .toList();
    }

    private Stream<Outcome> outcomes(CellSearch.Found found, int limit) {
        return found.cells().stream()
                .flatMap(cell -> search.cells().outcomes(cell, limit).stream())
                .map(region.space()::at);
    }

    @Override
    public Optional<Outcome> ranked(int rank) {
        int wanted = RankedSums.requireRank(rank, HIGHEST_RANK) + 1;
        return outcomes(search.highest(LOWEST, HIGHEST, wanted, HIGHEST, steps), wanted)
                .skip(rank)
                .findFirst();
    }
}
