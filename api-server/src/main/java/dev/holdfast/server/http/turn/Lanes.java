package dev.holdfast.server.http.turn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What waits, lane by lane: in each the first that came is the next, and each lane that has something gives one before any gives
 * another. Not safe for use by several threads.
 */
final class Lanes<T> {

    private final int mostOfLane;
    private final int most;

    /** Those with something in them, the next to give first. */
    private final Map<String, Deque<T>> lanes = new LinkedHashMap<>();

    private int size;

    Lanes(int mostOfLane, int most) {
        this.mostOfLane = mostOfLane;
        this.most = most;
    }

    /** Whether there was room for it. */
    boolean add(String lane, T item) {
        Deque<T> waiting = lanes.get(lane);
        if (size >= most || (waiting != null && waiting.size() >= mostOfLane) || mostOfLane == 0) {
            return false;
        }
        lanes.computeIfAbsent(lane, name -> new ArrayDeque<>()).add(item);
        size++;
        return true;
    }

    /**
     * Takes what is next; empty if nothing waits that may be taken.
     *
     * @param open whether anything may be taken from the lane of this name; a closed one keeps its turn
     */
    Optional<T> next(Predicate<String> open) {
        Iterator<Map.Entry<String, Deque<T>>> order = lanes.entrySet().iterator();
        while (order.hasNext()) {
            Map.Entry<String, Deque<T>> next = order.next();
            String lane = next.getKey();
            if (open.test(lane)) {
                Deque<T> waiting = next.getValue();
                T item = waiting.remove();
                order.remove();
                if (!waiting.isEmpty()) {
                    lanes.put(lane, waiting);
                }
                size--;
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Takes this one; false if it waits no more. */
    boolean remove(String lane, T item) {
        Deque<T> waiting = lanes.get(lane);
        if (waiting == null || !waiting.remove(item)) {
            return false;
        }
        if (waiting.isEmpty()) {
            lanes.remove(lane);
        }
        size--;
        return true;
    }

    int size() {
        return size;
    }
}
