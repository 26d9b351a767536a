package dev.holdfast.preference.search.sum;

import dev.holdfast.outcome.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The issues of a region in two parts with about equally many combinations.
 *
 * @param region the region
 * @param one positions of issues
 * @param other the other positions
 */
public record Halves(Region region, List<Integer> one, List<Integer> other) {

    /** All issues of a region. */
    public static Halves of(Region region) {
        return of(
                region,
                IntStream.range(0, region.space().issues().size()).boxed().toList());
    }

    /** Some of its issues. */
    public static Halves of(Region region, List<Integer> positions) {
        List<Integer> one = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        double surplus = 0;
        List<Integer> largestFirst = positions.stream()
                .sorted(Comparator.comparingInt(region::count).reversed())
                .toList();
        for (int position : largestFirst) {
            double weight = Math.log(region.count(position));
            (surplus > 0 ? other : one).add(position);
            surplus += surplus > 0 ? -weight : weight;
        }
        return new Halves(region, one, other);
    }

    /** Whether both parts can be sorted; a single issue of any size may lie on a line, where nothing is sorted. */
    public boolean isSmallEnough() {
        return isSmallEnough(one) && isSmallEnough(other);
    }

    private boolean isSmallEnough(List<Integer> positions) {
        return positions.size() <= 1
                || positions.stream().mapToDouble(region::count).reduce(1, (a, b) -> a * b) <= SortedCombinations.MOST;
    }
}
