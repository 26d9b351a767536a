package dev.holdfast.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The points of any number of parties that no other point dominates. Of equal points the first stays; they are in
 * descending order, by the first party first.
 *
 * <p>Source: Kung, Luccio and Preparata, On Finding the Maxima of a Set of Vectors (Journal of the ACM 22, 1975). In
 * descending order a point can be dominated by earlier ones only. For two parties that leaves one number to compare with,
 * for three a staircase; for more parties each point is compared with those that have stayed.
 */
final class Skyline {

    private Skyline() {}

    /** A point and what it stands for. */
    static final class Candidate<T> {

        private final long[] point;
        private final T what;

        Candidate(long[] point, T what) {
            this.point = point;
            this.what = what;
        }

        long[] point() {
            return point;
        }

        T what() {
            return what;
        }
    }

    /** The candidates that no other dominates. */
    static <T> List<Candidate<T>> of(List<Candidate<T>> candidates) {
        List<Candidate<T>> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(candidate -> candidate.point, (one, other) -> Arrays.compare(other, one)));
        int parties = sorted.isEmpty() ? 0 : sorted.get(0).point.length;
        if (parties == 2) {
            return higherThanAllBefore(sorted);
        }
        return parties == 3 ? outsideOfTheStairs(sorted) : notCoveredByAny(sorted);
    }

    private static <T> List<Candidate<T>> higherThanAllBefore(List<Candidate<T>> sorted) {
        List<Candidate<T>> kept = new ArrayList<>();
        for (Candidate<T> candidate : sorted) {
            if (kept.isEmpty() || candidate.point[1] > kept.get(kept.size() - 1).point[1]) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** The stairs are the undominated pairs of second and third utility so far: the third falls while the second rises. */
    private static <T> List<Candidate<T>> outsideOfTheStairs(List<Candidate<T>> sorted) {
        List<Candidate<T>> kept = new ArrayList<>();
        TreeMap<Long, Long> stairs = new TreeMap<>();
        for (Candidate<T> candidate : sorted) {
            long second = candidate.point[1];
            long third = candidate.point[2];
            Map.Entry<Long, Long> above = stairs.ceilingEntry(second);
            if (above == null || above.getValue() < third) {
                kept.add(candidate);
                for (Map.Entry<Long, Long> below = stairs.floorEntry(second);
                        below != null && below.getValue() <= third;
                        below = stairs.floorEntry(second)) {
                    stairs.remove(below.getKey());
                }
                stairs.put(second, third);
            }
        }
        return kept;
    }

    private static <T> List<Candidate<T>> notCoveredByAny(List<Candidate<T>> sorted) {
        List<Candidate<T>> kept = new ArrayList<>();
        for (Candidate<T> candidate : sorted) {
            if (kept.stream().noneMatch(earlier -> covers(earlier.point, candidate.point))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean covers(long[] one, long[] other) {
        for (int party = 0; party < one.length; party++) {
            if (one[party] < other[party]) {
                return false;
            }
        }
        return true;
    }
}
