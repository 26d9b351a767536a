package dev.holdfast.server.http.delivery;

import dev.holdfast.server.config.traffic.HttpConfig;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has been written and waits in memory for its callers to read it. How long it may wait depends on its size; when all of it
 * together is too much, the connection with the most of it ends, since nobody needs to read less than others.
 */
public final class Unread {

    /** Bytes in a second that a caller must read of a large answer, besides the time that every answer has. */
    private static final int LEAST_RATE = 10_000;

    private final Duration patience;
    private final long most;
    private final Map<Wire, Pile> piles = new HashMap<>();
    private int writes;
    private long bytes;
    private long givenUp;

    @Inject
    Unread(HttpConfig config) {
        this.patience = config.answerTimeout();
        this.most = config.maxUnreadBytes();
    }

    /** How long so many bytes may wait. */
    Duration timeFor(int size) {
        return patience.plusSeconds(size / LEAST_RATE);
    }

    synchronized void add(Write write) {
        piles.computeIfAbsent(write.wire(), wire -> new Pile()).add(write);
        writes++;
        bytes += write.bytes();
    }

    synchronized void remove(Write write) {
        Pile pile = piles.get(write.wire());
        if (pile == null || !pile.remove(write)) {
            return;
        }
        if (pile.writes.isEmpty()) {
            piles.remove(write.wire());
        }
        writes--;
        bytes -= write.bytes();
    }

    synchronized void givenUp() {
        givenUp++;
    }

    /** Ends connections until what waits is not too much. A single answer never is: it was made, whatever its size. */
    void makeRoom() {
        for (Optional<Wire> end = tooMuch(); end.isPresent(); end = tooMuch()) {
            end.get().cut();
        }
    }

    /** The connection that has to end, with all that waits there, which does not count any more. */
    private synchronized Optional<Wire> tooMuch() {
        if (bytes <= most || writes == 1) {
            return Optional.empty();
        }
        Optional<Wire> largest = piles.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparingLong(pile -> pile.bytes)))
                .map(Map.Entry::getKey);
        largest.map(piles::remove).ifPresent(pile -> {
            givenUp += pile.writes.size();
            writes -= pile.writes.size();
            bytes -= pile.bytes;
        });
        return largest;
    }

    /** How many writes wait to be read. */
    public synchronized int writes() {
        return writes;
    }

    /** How many bytes wait to be read, before they are compressed. */
    public synchronized long bytes() {
        return bytes;
    }

    /** How many writes ended because their callers did not read them, since the server started. */
    public synchronized long countGivenUp() {
        return givenUp;
    }

    /** What waits at one connection. */
    private static final class Pile {

        private final Set<Write> writes = new HashSet<>();
        private long bytes;

        void add(Write write) {
            writes.add(write);
            bytes += write.bytes();
        }

        boolean remove(Write write) {
            boolean waited = writes.remove(write);
            if (waited) {
                bytes -= write.bytes();
            }
            return waited;
        }
    }
}
