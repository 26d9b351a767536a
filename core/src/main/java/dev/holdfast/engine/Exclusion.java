package dev.holdfast.engine;

import dev.holdfast.negotiation.charter.NegotiationId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One at a time at each negotiation, and nobody waits for those who work at another. */
final class Exclusion {

    private final Map<NegotiationId, Door> doors = new HashMap<>();

    private static final class Door {
        private final Lock lock = new ReentrantLock();
        private int visitors;
    }

    /** Does the work when nobody else is at the negotiation. Whoever is there already may come again. */
    <T> T alone(NegotiationId id, Supplier<T> work) {
        Door door = enter(id);
        door.lock.lock();
        try {
            return work.get();
        } finally {
            door.lock.unlock();
            leave(id, door);
        }
    }

    private Door enter(NegotiationId id) {
        synchronized (doors) {
            Door door = doors.computeIfAbsent(id, unknown -> new Door());
            door.visitors++;
            return door;
        }
    }

    private void leave(NegotiationId id, Door door) {
        synchronized (doors) {
            door.visitors--;
            if (door.visitors == 0) {
                doors.remove(id);
            }
        }
    }

    /** At how many negotiations somebody is, or waits to be. */
    int size() {
        synchronized (doors) {
            return doors.size();
        }
    }
}
