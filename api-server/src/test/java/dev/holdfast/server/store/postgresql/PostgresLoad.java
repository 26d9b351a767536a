package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.place.EmbeddedServer;
import java.time.Duration;
import java.util.Locale;

/**
 * Durable appends per second at 1, 8 and 64 clients over the store, each right after the same statement over plain
 * connections: one for each client, and as many as the store has. To be run by hand. Arguments: seconds for each run (5),
 * connections of the store (16), rounds (3).
 */
public final class PostgresLoad {

    private static final int[] CLIENTS = {1, 8, 64};

    private PostgresLoad() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(number(arguments, 0, 5));
        int connections = number(arguments, 1, 16);
        int rounds = number(arguments, 2, 3);
        try (EmbeddedServer server = EmbeddedServer.start()) {
            PostgresSettings settings = PostgresSettings.standard(
                    server.place().url(), server.place().user(), server.place().password(), connections);
            try (Store store = PostgresStore.open(settings)) {
                RawAppends.Way overStore = () -> append -> store.events().append(append);
                RawAppends.Way bare = RawAppends.over(settings);
                RawAppends.perSecond(store, overStore, 8, Duration.ofSeconds(3)); // warm up
                System.out.println("clients  round  bare/s  bare with " + connections + "/s  store/s  ratios");
                for (int clients : CLIENTS) {
                    for (int round = 1; round <= rounds; round++) {
                        double plain = RawAppends.perSecond(store, bare, clients, time);
                        double fewer = RawAppends.perSecond(store, bare, Math.min(clients, connections), time);
                        double ours = RawAppends.perSecond(store, overStore, clients, time);
                        System.out.println(String.format(
                                Locale.ROOT,
                                "%7d  %5d  %6.0f  %6.0f  %7.0f  %5.2f  %5.2f",
                                clients,
                                round,
                                plain,
                                fewer,
                                ours,
                                ours / plain,
                                ours / fewer));
                    }
                }
            }
        }
    }

    private static int number(String[] arguments, int index, int fallback) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : fallback;
    }
}
