package dev.holdfast.server.json.mapper;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Moments as RFC 3339 writes them: of the years 0001 to 9999, so that whatever is added to one is still a moment. */
public final class Moment {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moment() {}

    /**
     * The moment that is written so.
     *
     * @throws DateTimeException if none is
     */
    public static Instant parse(String text) {
        Instant moment = OffsetDateTime.parse(text).toInstant();
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new DateTimeException("not of the years 0001 to 9999");
        }
        return moment;
    }
}
