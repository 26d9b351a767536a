package dev.holdfast.preference.cell;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of each issue, in groups among which no box tells a difference. A cell takes one group of each issue.
 *
 * @param region the region that is cut into cells
 * @param groups for each issue its groups, each as ranges of indexes that the region allows, ascending
 */
public record Cells(Region region, List<List<IndexRange>> groups) {

    /** Copies the groups. */
    public Cells {
        groups = List.copyOf(groups);
    }

    /** Cuts a region where the boxes begin and end. */
    public static Cells of(Region region, List<Box> boxes) {
        List<List<IndexRange>> groups = new ArrayList<>();
        for (int position = 0; position < region.space().issues().size(); position++) {
            NavigableSet<Integer> starts = new TreeSet<>();
            for (Box box : boxes) {
                IndexRange bound = box.bounds().get(position);
                if (bound != null) {
                    starts.add(bound.first());
                    starts.add(bound.last() + 1);
                }
            }
            List<IndexRange> cut = new ArrayList<>();
            for (IndexRange range : region.ranges(position)) {
                int first = range.first();
                for (int start : starts.subSet(range.first(), false, range.last(), true)) {
                    cut.add(new IndexRange(first, start - 1));
                    first = start;
                }
                cut.add(new IndexRange(first, range.last()));
            }
            groups.add(List.copyOf(cut));
        }
        return new Cells(region, groups);
    }

    /** How many cells there are, or infinity. */
    public double count() {
        return groups.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
    }

    /** How many groups the issue at a position has. */
    int count(int position) {
        return groups.get(position).size();
    }

    /** The first outcome of a cell, in the order of the space, as indexes. */
    public int[] first(int[] cell) {
        int[] indexes = new int[cell.length];
        for (int position = 0; position < cell.length; position++) {
            indexes[position] = groups.get(position).get(cell[position]).first();
        }
        return indexes;
    }

    /** The cell of an outcome of the region. */
    public int[] cell(Outcome outcome) {
        int[] cell = new int[groups.size()];
        for (int position = 0; position < cell.length; position++) {
            List<IndexRange> choices = groups.get(position);
            while (!choices.get(cell[position]).contains(outcome.index(position))) {
                cell[position]++;
            }
        }
        return cell;
    }

    /** How many outcomes a cell has, rounded where they are too many to be counted. */
    public double size(int[] cell) {
        double size = 1;
        for (int position = 0; position < cell.length; position++) {
            IndexRange group = groups.get(position).get(cell[position]);
            size *= group.last() - group.first() + 1.0;
        }
        return size;
    }

    /** The outcomes of a cell in the order of the space, as indexes; no more than wanted. */
    public List<int[]> outcomes(int[] cell, int limit) {
        List<int[]> found = new ArrayList<>();
        int[] indexes = first(cell);
        while (found.size() < limit) {
            found.add(indexes.clone());
            int position = indexes.length - 1;
            while (position >= 0
                    && indexes[position]
                            == groups.get(position).get(cell[position]).last()) {
                indexes[position] = groups.get(position).get(cell[position]).first();
                position--;
            }
            if (position < 0) {
                return found;
            }
            indexes[position]++;
        }
        return found;
    }

    /** The first outcomes of the cells that differ from an outcome in one issue, and the outcome itself. */
    public Stream<Outcome> neighbours(Outcome outcome) {
        int[] indexes = IntStream.range(0, groups.size()).map(outcome::index).toArray();
        return IntStream.range(0, groups.size()).boxed().flatMap(position -> groups.get(position).stream()
                .map(group -> {
                    int[] changed = indexes.clone();
                    changed[position] = group.first();
                    return region.space().at(changed);
                }));
    }
}
