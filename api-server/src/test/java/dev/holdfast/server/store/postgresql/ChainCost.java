package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.chain.Link;
import dev.holdfast.server.store.chain.LogChain;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.place.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What it costs to chain events: PostgreSQL's appends with the chain and with zeroes in its place, turn by turn, and what the
 * hashes of an append take in Java, where SQLite's are made. To be run by hand. Arguments: seconds for each run (3), rounds (3).
 */
public final class ChainCost {

    private static final int CLIENTS = 8;
    private static final int APPENDS = 200_000;

    /** The first of what is given is there, so nothing else is looked at. */
    private static final String WITHOUT = PostgresEventLog.APPEND
            .replace("link_after(", "coalesce(decode(repeat('00', 32), 'hex'), ")
            .replace("event_text(added.version, added.type, added.at, added.payload))", "NULL)")
            .replace("OVER (ORDER BY added.version)", "");

    private ChainCost() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 3);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        System.out.println(String.format(Locale.ROOT, "hashes of an append of two events: %.2f µs", hashes()));
        try (EmbeddedServer server = EmbeddedServer.start()) {
            PostgresSettings settings = PostgresSettings.standard(
                    server.place().url(), server.place().user(), server.place().password(), CLIENTS);
            try (Store store = PostgresStore.open(settings)) {
                RawAppends.perSecond(store, RawAppends.over(settings), CLIENTS, time); // warm up
                for (int round = 1; round <= rounds; round++) {
                    double without = RawAppends.perSecond(store, RawAppends.over(settings, WITHOUT), CLIENTS, time);
                    double with = RawAppends.perSecond(store, RawAppends.over(settings), CLIENTS, time);
                    System.out.println(String.format(
                            Locale.ROOT,
                            "PostgreSQL, %d clients: %6.0f/s without, %6.0f/s with the chain: %.2f",
                            CLIENTS,
                            without,
                            with,
                            with / without));
                }
            }
        }
    }

    private static double hashes() {
        NewEvent event = new NewEvent("OfferMade", Instant.EPOCH, "{\"offer\":\"" + "x".repeat(280) + "\"}");
        List<NewEvent> events = List.of(event, event);
        Link link = Link.origin("");
        long start = 0;
        for (int append = 0; append < 2 * APPENDS; append++) {
            if (append == APPENDS) {
                start = System.nanoTime();
            }
            link = LogChain.continued(link, append, events).get(1);
        }
        return (System.nanoTime() - start) / 1e3 / APPENDS;
    }
}
