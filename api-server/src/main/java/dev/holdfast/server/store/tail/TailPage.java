package dev.holdfast.server.store.tail;

import java.util.List;
import java.util.Objects;

/**
 * What was found behind a position.
 *
 * @param appended in order; may be fewer than were looked at, even none
 * @param next where to go on
 * @param isLast whether nothing more was there when this was read
 */
public record TailPage(List<Appended> appended, Position next, boolean isLast) {

    public TailPage {
        appended = List.copyOf(appended);
        Objects.requireNonNull(next, "next");
    }

    /** The page of the events behind a position, of which at most {@code limit} were asked for. */
    public static TailPage of(List<Appended> found, Position after, int limit) {
        Position next = found.isEmpty() ? after : found.get(found.size() - 1).position();
        return new TailPage(found, next, found.size() < limit);
    }

    /** The same page without what belongs to others than this tenant. */
    public TailPage of(String tenant) {
        return new TailPage(appended.stream().filter(each -> each.isOf(tenant)).toList(), next, isLast);
    }
}
