package dev.holdfast.server.http.wait;

import dev.holdfast.server.config.traffic.WaitingConfig;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everybody who waits, up to a limit. One thread watches the clock and the topics; looks are made, and answers written, by the
 * threads that serve requests.
 */
public final class Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final long LOOK_MILLIS = 250;
    private static final int SHARE = 10;

    private final WaitingConfig config;
    private final Topics topics;
    private final AtomicInteger size = new AtomicInteger();
    private final Map<String, Set<Waiter<?>>> byTopic = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor watch;

    /** Of the topics that somebody waits for; the watching thread's alone. */
    private final Map<String, Long> seen = new HashMap<>();

    private volatile boolean ended;
    private volatile Executor threads = Runnable::run;

    @Inject
    Waiting(WaitingConfig config, Topics topics) {
        this.config = config;
        this.topics = topics;
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, "waiting");
            made.setDaemon(true);
            return made;
        });
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Begins to watch. Looks are made on threads of the executor. */
    public void start(Executor lookers) {
        threads = lookers;
        Future<?> unused =
                watch.scheduleWithFixedDelay(this::lookAtTopics, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How many wait. */
    public int size() {
        return size.get();
    }

    /** How long somebody waits who would like to wait so long. */
    public Duration granted(Duration wished) {
        return wished.compareTo(config.longest()) < 0 ? wished : config.longest();
    }

    /**
     * The answer as soon as there is one, and after that time in any case; empty when too many wait already, or when the server is
     * about to stop. Those of one topic have a tenth of the places, so that they leave some to others.
     *
     * @param topic on whose changes the answer depends
     */
    public <T> Optional<CompletionStage<T>> until(String topic, Duration patience, Look<T> look) {
        Waiter<T> waiter = new Waiter<>(look);
        if (ended || !takesPlace(topic, waiter)) {
            return Optional.empty();
        }
        CompletableFuture<T> answer = waiter.answer();
        CompletionStage<T> unused = answer.whenComplete((done, failed) -> forget(topic, waiter));
        // what happens before the topic is looked at for the first time must not be missed
        waiter.look(ended);
        if (!answer.isDone()) {
            endLater(waiter, patience);
        }
        return Optional.of(answer);
    }

    private boolean takesPlace(String topic, Waiter<?> waiter) {
        if (size.incrementAndGet() <= config.most()) {
            Set<Waiter<?>> ofTopic = byTopic.compute(topic, (name, waiters) -> {
                Set<Waiter<?>> all = waiters == null ? ConcurrentHashMap.newKeySet() : waiters;
                if (all.size() < Math.max(1, config.most() / SHARE)) {
                    all.add(waiter);
                }
                return all;
            });
            if (ofTopic.contains(waiter)) {
                return true;
            }
        }
        size.decrementAndGet();
        return false;
    }

    private void endLater(Waiter<?> waiter, Duration patience) {
        try {
            Future<?> end = watch.schedule(
                    () -> threads.execute(() -> waiter.look(true)), patience.toMillis(), TimeUnit.MILLISECONDS);
            CompletionStage<?> unused = waiter.answer().whenComplete((done, failed) -> end.cancel(false));
        } catch (RejectedExecutionException stopping) {
            waiter.look(true);
        }
    }

    private void forget(String topic, Waiter<?> waiter) {
        size.decrementAndGet();
        byTopic.computeIfPresent(topic, (name, waiters) -> {
            waiters.remove(waiter);
            return waiters.isEmpty() ? null : waiters;
        });
    }

    private void lookAtTopics() {
        Set<String> waitedFor = Set.copyOf(byTopic.keySet());
        seen.keySet().retainAll(waitedFor);
        if (waitedFor.isEmpty()) {
            return;
        }
        try {
            topics.versions(waitedFor).forEach((topic, version) -> {
                if (!version.equals(seen.put(topic, version))) {
                    byTopic.getOrDefault(topic, Set.of()).forEach(waiter -> threads.execute(() -> waiter.look(false)));
                }
            });
        } catch (RuntimeException trouble) {
            LOG.warn("Could not see what has changed: {}", trouble.getMessage());
        }
    }

    /** Answers everybody who waits, and lets nobody wait from now on. */
    public void end() {
        ended = true;
        watch.shutdownNow();
        List.copyOf(byTopic.values()).forEach(waiters -> List.copyOf(waiters).forEach(waiter -> waiter.look(true)));
    }
}
