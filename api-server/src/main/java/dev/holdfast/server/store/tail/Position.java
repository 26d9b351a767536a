package dev.holdfast.server.store.tail;

import java.util.Comparator;

/**
 * A place between two events in the order of the tail. It means something in its own database only, and tells how much was
 * written there: it must not leave the server.
 *
 * @param transaction the number of the transaction that wrote the event before it; 0 where one writer writes all
 * @param sequence the number of the event before it among all events of the database
 */
public record Position(long transaction, long sequence) implements Comparable<Position> {

    /** Before the first event. */
    public static final Position START = new Position(0, 0);

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::transaction).thenComparingLong(Position::sequence);

    public Position {
        if (transaction < 0 || sequence < 0) {
            throw new IllegalArgumentException("There is nothing before the start");
        }
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
