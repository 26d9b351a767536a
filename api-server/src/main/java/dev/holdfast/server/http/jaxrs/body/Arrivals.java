package dev.holdfast.server.http.jaxrs.body;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies that are in memory until their requests are answered. When all of them together are too much, the largest of
 * those that are still on their way is given up, since nobody needs to send more than others. A body that has arrived stays.
 */
final class Arrivals {

    private final long most;
    private final Set<Arrival> onTheirWay = new HashSet<>();
    private long bytes;

    /**
     * Nothing has arrived.
     *
     * @param most bytes of all together; a single body on its way is always let through
     */
    Arrivals(long most) {
        this.most = most;
    }

    /** A piece of a body has come, maybe the first. */
    void add(Arrival arrival, int size) {
        takeNote(arrival, size);
        for (Optional<Arrival> end = tooMuch(); end.isPresent(); end = tooMuch()) {
            end.get().giveUp();
        }
    }

    private synchronized void takeNote(Arrival arrival, int size) {
        if (arrival.isEnded()) {
            return;
        }
        onTheirWay.add(arrival);
        arrival.grow(size);
        bytes += size;
    }

    private synchronized Optional<Arrival> tooMuch() {
        if (bytes <= most || onTheirWay.size() < 2) {
            return Optional.empty();
        }
        Optional<Arrival> largest = onTheirWay.stream().max(Comparator.comparingLong(Arrival::bytes));
        largest.ifPresent(this::forget);
        return largest;
    }

    /** It is all there. */
    synchronized void arrived(Arrival arrival) {
        onTheirWay.remove(arrival);
    }

    /** Its request has been answered, or broken off. */
    synchronized void forget(Arrival arrival) {
        if (arrival.end()) {
            onTheirWay.remove(arrival);
            bytes -= arrival.bytes();
        }
    }

    /** How many bytes are in memory. */
    synchronized long bytes() {
        return bytes;
    }
}
