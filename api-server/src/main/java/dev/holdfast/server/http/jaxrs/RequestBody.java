package dev.holdfast.server.http.jaxrs;

import static org.eclipse.jetty.util.thread.Invocable.InvocationType.BLOCKING;

import dev.holdfast.server.config.traffic.HttpConfig;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Components;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Waits for the whole body of a request without holding a thread, and not longer than the time limit: a crowd of slow
 * senders costs memory, bounded by body and connection limits, and no threads.
 */
public final class RequestBody {

    private static final Scheduler.Task NOTHING = () -> false;

    private final long limitMillis;

    @Inject
    RequestBody(HttpConfig config) {
        this.limitMillis = config.bodyTimeout().toMillis();
    }

    /** Gives the body to {@code complete}, or why there is none to {@code failed}: exactly one of them, once. */
    void read(Request request, Consumer<byte[]> complete, Consumer<Throwable> failed) {
        AtomicBoolean decided = new AtomicBoolean();
        AtomicReference<Scheduler.Task> end = new AtomicReference<>(NOTHING);
        Content.Source.asByteArrayAsync(request, -1, Promise.Invocable.from(BLOCKING, (bytes, failure) -> {
            if (!decided.compareAndSet(false, true)) {
                return;
            }
            end.get().cancel();
            if (failure == null) {
                complete.accept(bytes);
            } else {
                failed.accept(failure);
            }
        }));
        if (!decided.get()) {
            // most bodies have arrived with their headers and never get here
            end.set(giveUpLater(request, decided, failed));
            if (decided.get()) {
                end.get().cancel();
            }
        }
    }

    private Scheduler.Task giveUpLater(Request request, AtomicBoolean decided, Consumer<Throwable> failed) {
        Components server = request.getComponents();
        Runnable giveUp = () -> {
            if (decided.compareAndSet(false, true)) {
                failed.accept(new TimeoutException("The body did not arrive in time"));
            }
        };
        return server.getScheduler()
                .schedule(() -> server.getExecutor().execute(giveUp), limitMillis, TimeUnit.MILLISECONDS);
    }
}
