package dev.holdfast.server.store.bench;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.NegotiationQuery;
import dev.holdfast.server.store.index.NegotiationQuery.Order;
import dev.holdfast.server.store.index.NegotiationQuery.Span;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.tenant.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What is done with a store, as often as it takes for a median, with negotiations that were drawn at random.
 *
 * @param known some of the negotiations that are there
 * @param first when the first was set up; each further one a millisecond later
 */
record GrowthLook(Store store, List<UUID> known, Instant first, long negotiations) {

    private static final int TIMES = 300;
    private static final int PAGE = 50;

    String all() {
        Instant middle = first.plusMillis(negotiations / 2);
        Optional<PageCursor> deep =
                Optional.of(new PageCursor(middle, known.get(0).toString()));
        NegotiationQuery open = new NegotiationQuery(
                TenantId.DEFAULT,
                new TreeSet<>(List.of("OPEN")),
                Optional.empty(),
                Span.ALL,
                Span.ALL,
                Order.NEWEST_FIRST);
        return micros("open a talk, 20 events", id -> store.events().read(id.toString()))
                + micros("append to it", this::append)
                + micros("find whose a credential is", id -> store.credentials().find(TypicalTalk.hash(id, "OWNER")))
                + micros("list the newest 50", id -> store.index().list(TenantId.DEFAULT, Optional.empty(), PAGE))
                + micros("list 50 from the middle", id -> store.index().list(TenantId.DEFAULT, deep, PAGE))
                + micros("list the newest 50 open ones", id -> store.index().list(open, Optional.empty(), PAGE))
                + micros("ask what is due", id -> store.index().dueBefore(first, PAGE))
                + micros("find the end of all events", id -> store.tail().last());
    }

    /** Every talk has all its events when it is drawn for the first time; later ones have a few more. */
    private void append(UUID id) {
        long version = store.index().versions(List.of(id.toString())).get(id.toString());
        StreamHead head = new StreamHead("OPEN", first, Optional.empty(), new PublicRecord(1, 1, 0));
        store.events()
                .append(new Append(id.toString(), version, List.of(new NewEvent("OfferMade", first, "{}")), head));
    }

    private String micros(String what, Consumer<UUID> work) {
        for (int warm = 0; warm < 30; warm++) {
            work.accept(known.get((warm * 31 + 7) % known.size()));
        }
        long[] times = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            UUID id = known.get((int) (time * 7919L % known.size()));
            long start = System.nanoTime();
            work.accept(id);
            times[time] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "  %-36s p50 %7.0f µs   p99 %7.0f µs%n",
                what,
                times[TIMES / 2] / 1e3,
                times[TIMES * 99 / 100] / 1e3);
    }
}
