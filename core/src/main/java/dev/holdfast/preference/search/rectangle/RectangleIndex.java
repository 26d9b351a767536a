package dev.holdfast.preference.search.rectangle;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.cell.Cells;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.preference.search.index.SearchIndex;
import dev.holdfast.preference.search.question.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches hyper-rectangles by an index of their cells, one outcome for each: all outcomes of a cell are worth the same. So
 * answers are exact, in a microsecond, as long as there are no more than four million cells, whatever the number of outcomes.
 */
public final class RectangleIndex implements InverseUtility {

    private static final double MOST_CELLS = 1 << 22;
    private static final int HIGHEST_RANK = 1_000_000;

    private final Region region;
    private final Cells cells;
    private final InverseUtility firsts;

    private RectangleIndex(HyperRectangles preferences, Region region, Cells cells) {
        this.region = region;
        this.cells = cells;
        this.firsts = SearchIndex.of(preferences, firsts(cells, region.space()));
    }

    /** An index of the region, or a collection of its outcomes where there are too many cells. */
    public static InverseUtility of(HyperRectangles preferences, Region region) {
        Cells cells = Cells.of(region, preferences.boxes());
        return cells.count() <= MOST_CELLS
                ? new RectangleIndex(preferences, region, cells)
                : new Catalogue(RectangleSearch.of(preferences, region));
    }

    /** The first value of each group. */
    private static Region firsts(Cells cells, OutcomeSpace space) {
        List<IssueLimit> limits = new ArrayList<>();
        for (int position = 0; position < space.issues().size(); position++) {
            var issue = space.issues().get(position);
            Set<String> values = cells.groups().get(position).stream()
                    .map(IndexRange::first)
                    .map(index -> issue.text(index))
                    .collect(Collectors.toSet());
            limits.add(new IssueLimit.OneOf(issue.name(), values));
        }
        return new Region(space, limits);
    }

    @Override
    public UtilityFunction utilityFunction() {
        return firsts.utilityFunction();
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Found<Outcome> best() {
        return firsts.best();
    }

    @Override
    public Found<Outcome> worst() {
        return firsts.worst();
    }

    @Override
    public Optional<Found<Outcome>> worstNotBelow(double utility) {
        return firsts.worstNotBelow(utility);
    }

    @Override
    public Found<Outcome> nearest(double utility) {
        return firsts.nearest(utility);
    }

    @Override
    public Found<List<Outcome>> within(double lowest, double highest, int limit) {
        List<Outcome> found = new ArrayList<>();
        for (Outcome first : firsts.within(lowest, highest, limit).exactOrNot()) {
            if (found.size() == limit) {
                break;
            }
            cells.outcomes(cells.cell(first), limit - found.size()).stream()
                    .map(region.space()::at)
                    .forEach(found::add);
        }
        return new Found.Exact<>(List.copyOf(found));
    }

    @Override
    public Optional<Found<Outcome>> ranked(int rank) {
        long left = Asked.rank(rank, HIGHEST_RANK);
        for (int place = 0; ; place++) {
            Optional<Found<Outcome>> first = firsts.ranked(place);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            int[] cell = cells.cell(first.get().exactOrNot());
            double size = cells.size(cell);
            if (left < size) {
                List<int[]> outcomes = cells.outcomes(cell, (int) left + 1);
                return Optional.of(new Found.Exact<>(region.space().at(outcomes.get((int) left))));
            }
            left -= (long) size;
        }
    }
}
