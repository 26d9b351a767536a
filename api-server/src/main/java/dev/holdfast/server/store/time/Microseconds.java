package dev.holdfast.server.store.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The store keeps time as microseconds since 1970, so that what is read back equals what was written. */
public final class Microseconds {

    private static final long PER_SECOND = 1_000_000L;
    private static final long NANOS_PER_MICRO = 1_000L;

    private Microseconds() {}

    /** The same instant, if it is a whole number of microseconds. */
    public static Instant require(Instant at) {
        if (!at.equals(truncate(at))) {
            throw new IllegalArgumentException(at + " is finer than a microsecond; truncate it where it is made");
        }
        return at;
    }

    /** The instant without what is finer than a microsecond. */
    public static Instant truncate(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The first whole microsecond that is not before the instant. */
    public static Instant ceiling(Instant at) {
        Instant truncated = truncate(at);
        return truncated.equals(at) ? at : truncated.plus(1, ChronoUnit.MICROS);
    }

    public static long of(Instant at) {
        require(at);
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), PER_SECOND), at.getNano() / NANOS_PER_MICRO);
    }

    public static Instant toInstant(long microseconds) {
        return Instant.ofEpochSecond(
                Math.floorDiv(microseconds, PER_SECOND), Math.floorMod(microseconds, PER_SECOND) * NANOS_PER_MICRO);
    }
}
