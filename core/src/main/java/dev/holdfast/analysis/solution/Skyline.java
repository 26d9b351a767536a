package dev.holdfast.analysis.solution;

import java.util.ArrayList;
import java.util.List;

/**
 * The points of any number of parties that no other point dominates, kept while points arrive in any order: a point stays
 * unless another is at least as good for everybody.
 */
final class Skyline<T> {

    private final List<Entry<T>> entries = new ArrayList<>();

    private static final class Entry<T> {

        private final long[] point;
        private final T what;

        Entry(long[] point, T what) {
            this.point = point;
            this.what = what;
        }
    }

    /** Takes a point in unless one that is there is at least as good for everybody; drops those that it dominates. */
    void offer(long[] point, T what) {
        for (int number = 0; number < entries.size(); number++) {
            if (covers(entries.get(number).point, point)) {
                moveForward(number);
                return;
            }
        }
        entries.removeIf(entry -> covers(point, entry.point));
        entries.add(new Entry<>(point, what));
    }

    /** What covers one point often covers the next one too, so it is asked early. */
    private void moveForward(int number) {
        if (number > 0) {
            Entry<T> moving = entries.get(number);
            entries.set(number, entries.get(number / 2));
            entries.set(number / 2, moving);
        }
    }

    private static boolean covers(long[] one, long[] other) {
        for (int party = 0; party < one.length; party++) {
            if (one[party] < other[party]) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return entries.size();
    }

    List<T> survivors() {
        return entries.stream().map(entry -> entry.what).toList();
    }
}
