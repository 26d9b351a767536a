package dev.holdfast.server.http.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Looks names up, each on one thread at most however many ask for it: a name that is found slowly holds up those who want it,
 * and nobody else. Nothing is remembered: who asks when nobody is asking looks again.
 */
final class NameLookUps implements SocketAddressResolver {

    /** Finds the addresses of a name, or waits as long as it takes to learn that there are none. */
    @FunctionalInterface
    interface Names {

        InetAddress[] find(String host) throws UnknownHostException;
    }

    private final Names names;
    private final Executor threads;
    private final Duration patience;
    private final Map<String, CompletableFuture<List<InetAddress>>> underWay = new ConcurrentHashMap<>();

    /**
     * Look-ups.
     *
     * @param threads what waits for names, and does nothing else
     * @param patience how long anybody waits for one; the look-up itself cannot be ended
     */
    NameLookUps(Names names, Executor threads, Duration patience) {
        this.names = names;
        this.threads = threads;
        this.patience = patience;
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        CompletableFuture<List<InetSocketAddress>> unused = lookUp(host)
                .copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(found -> found.stream()
                        .map(address -> new InetSocketAddress(address, port))
                        .toList())
                .whenComplete((found, failure) -> {
                    if (failure == null) {
                        promise.succeeded(found);
                    } else {
                        promise.failed(failure);
                    }
                });
    }

    private CompletableFuture<List<InetAddress>> lookUp(String host) {
        CompletableFuture<List<InetAddress>> begun = new CompletableFuture<>();
        CompletableFuture<List<InetAddress>> before = underWay.putIfAbsent(host, begun);
        if (before != null) {
            return before;
        }
        try {
            threads.execute(() -> find(host, begun));
        } catch (RejectedExecutionException stopping) {
            underWay.remove(host);
            begun.completeExceptionally(stopping);
        }
        return begun;
    }

    private void find(String host, CompletableFuture<List<InetAddress>> begun) {
        try {
            List<InetAddress> found = List.of(names.find(host));
            underWay.remove(host);
            begun.complete(found);
        } catch (UnknownHostException | RuntimeException | Error failure) {
            underWay.remove(host);
            begun.completeExceptionally(failure);
        }
    }
}
