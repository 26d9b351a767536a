package dev.holdfast.server.http.turn;

import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.http.gate.GateCounts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The places in which requests are worked at, and the lanes before them. A place that becomes free goes to the next lane, so
 * that with many requests of one tenant and few of another both are served alike; and no lane holds more than a share of them, so
 * that with slow work of one tenant there is a place for another.
 */
public final class Turns {

    private static final int WHOLE = 100;

    private final int places;
    private final int mostOfLane;
    private final Duration patience;
    private final GateCounts counts;
    private final Lanes<Turn> lanes;
    private final Map<String, Integer> held = new HashMap<>();
    private int busy;

    @Inject
    Turns(LimitsConfig config, HttpConfig http, GateCounts counts) {
        this(ThreadShares.of(http, config).places(), config, counts);
    }

    Turns(int places, LimitsConfig config, GateCounts counts) {
        this.places = places;
        this.mostOfLane = Math.max(1, places * config.placesPerTenant() / WHOLE);
        this.patience = config.longestWait();
        this.counts = counts;
        this.lanes = new Lanes<>(config.waitingPerTenant(), config.waiting());
    }

    /** How long a request waits for a place before it is refused. */
    public Duration patience() {
        return patience;
    }

    /**
     * Has the work done in its turn: by this thread if there is a place, otherwise later by one of the executor; or has it
     * refused, if there is no room to wait or no turn in time. Exactly one of the two is done, once.
     */
    public void take(String lane, Executor executor, Scheduler clock, Runnable work, Runnable refusal) {
        take(new Turn(lane, work, () -> {}, refusal), executor, clock);
    }

    void take(Turn turn, Executor executor, Scheduler clock) {
        switch (admit(turn)) {
            case PLACE -> run(turn, executor);
            case LANE ->
                turn.endsWith(clock.schedule(
                        () -> executor.execute(() -> giveUp(turn)), patience.toNanos(), TimeUnit.NANOSECONDS));
            case NOWHERE -> {
                counts.shed();
                turn.refuse();
            }
        }
    }

    /** Where it got to. */
    private enum Admission {
        PLACE,
        LANE,
        NOWHERE
    }

    private Admission admit(Turn turn) {
        synchronized (lanes) {
            if (busy < places && mayHoldMore(turn.lane())) {
                busy++;
                hold(turn.lane());
                return Admission.PLACE;
            }
            return lanes.add(turn.lane(), turn) ? Admission.LANE : Admission.NOWHERE;
        }
    }

    private void run(Turn turn, Executor executor) {
        try {
            turn.begin();
        } finally {
            passOn(turn, executor);
        }
        turn.goOn();
    }

    private void passOn(Turn ended, Executor executor) {
        release(ended.lane()).ifPresent(turn -> {
            try {
                executor.execute(() -> run(turn, executor));
            } catch (RejectedExecutionException stopping) {
                turn.refuse();
                passOn(turn, executor);
            }
        });
    }

    /** Who gets the place that has become free; if nobody does, it stays free. */
    private Optional<Turn> release(String lane) {
        synchronized (lanes) {
            held.computeIfPresent(lane, (name, number) -> number == 1 ? null : number - 1);
            Optional<Turn> next = lanes.next(this::mayHoldMore);
            next.ifPresentOrElse(turn -> hold(turn.lane()), () -> busy--);
            return next;
        }
    }

    /** Whoever has more to do than others leaves places to those who come next, however long the work takes. */
    private boolean mayHoldMore(String lane) {
        return held.getOrDefault(lane, 0) < mostOfLane;
    }

    private void hold(String lane) {
        held.merge(lane, 1, Integer::sum);
    }

    private void giveUp(Turn turn) {
        boolean waited;
        synchronized (lanes) {
            waited = lanes.remove(turn.lane(), turn);
        }
        if (waited) {
            counts.shed();
            turn.refuse();
        }
    }

    /** How many requests are at work. */
    public int atWork() {
        synchronized (lanes) {
            return busy;
        }
    }

    /** How many requests wait for their turn. */
    public int waiting() {
        synchronized (lanes) {
            return lanes.size();
        }
    }
}
