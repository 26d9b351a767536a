package dev.holdfast.server.http.jaxrs.body;

import static org.eclipse.jetty.util.thread.Invocable.InvocationType.BLOCKING;

import dev.holdfast.server.config.traffic.HttpConfig;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Waits for the whole body of a request without holding a thread, and not longer than the time limit: a crowd of slow
 * senders costs memory, bounded for each and for all together, and no threads.
 */
public final class RequestBody {

    private static final Scheduler.Task NOTHING = () -> false;

    private final long limitMillis;
    private final Arrivals arrivals;

    @Inject
    RequestBody(HttpConfig config) {
        this.limitMillis = config.bodyTimeout().toMillis();
        this.arrivals = new Arrivals(config.maxArrivingBytes());
    }

    /** Gives the body to {@code complete}, or why there is none to {@code failed}: exactly one of them, once. */
    public void read(Request request, Consumer<byte[]> complete, Consumer<Throwable> failed) {
        AtomicBoolean decided = new AtomicBoolean();
        AtomicReference<Scheduler.Task> end = new AtomicReference<>(NOTHING);
        Arrival arrival = new Arrival(request, arrivals, () -> giveUp(request, decided, failed, RequestBody::noRoom));
        Content.Source.asByteArrayAsync(arrival, -1, Promise.Invocable.from(BLOCKING, (bytes, failure) -> {
            arrivals.arrived(arrival);
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
        return request.getComponents()
                .getScheduler()
                .schedule(
                        () -> giveUp(request, decided, failed, RequestBody::tooLate),
                        limitMillis,
                        TimeUnit.MILLISECONDS);
    }

    private static void giveUp(
            Request request, AtomicBoolean decided, Consumer<Throwable> failed, Supplier<Throwable> reason) {
        request.getComponents().getExecutor().execute(() -> {
            if (decided.compareAndSet(false, true)) {
                failed.accept(reason.get());
            }
        });
    }

    private static Throwable tooLate() {
        return new TimeoutException("The body did not arrive in time");
    }

    private static Throwable noRoom() {
        return new HttpException.RuntimeException(HttpStatus.SERVICE_UNAVAILABLE_503, "No room for the body");
    }
}
