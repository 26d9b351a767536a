package dev.holdfast.server.proof.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Many clients, each sending its next request when the last one is answered, for a time. */
public final class Clients {

    /** One client; called again and again. */
    public interface Client {
        /** Sends a request or a few; how many of them were answered as they should. */
        int step(Connection connection) throws Exception;
    }

    /** What was reached: requests per second, and how long one step took. */
    public record Rate(double perSecond, double medianMillis, double p99Millis) {}

    private Clients() {}

    public static Rate run(URI server, List<? extends Client> clients, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        long start = System.nanoTime();
        try {
            List<Future<Done>> running = new ArrayList<>();
            for (Client client : clients) {
                running.add(threads.submit(() -> one(server, client, start + time.toNanos())));
            }
            List<Done> done = new ArrayList<>();
            for (Future<Done> each : running) {
                done.add(each.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            List<Long> times = done.stream()
                    .flatMap(each -> each.times().stream())
                    .sorted()
                    .toList();
            int answered = done.stream().mapToInt(Done::answered).sum();
            return new Rate(
                    answered / seconds, times.get(times.size() / 2) / 1e6, times.get(times.size() * 99 / 100) / 1e6);
        } finally {
            threads.shutdownNow();
        }
    }

    private record Done(int answered, List<Long> times) {}

    private static Done one(URI server, Client client, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        int answered = 0;
        try (Connection connection = new Connection(server)) {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                answered += client.step(connection);
                times.add(System.nanoTime() - start);
            }
        }
        return new Done(answered, times);
    }

    public static <T> List<T> many(int count, java.util.function.Supplier<T> maker) {
        return Stream.generate(maker).limit(count).toList();
    }
}
