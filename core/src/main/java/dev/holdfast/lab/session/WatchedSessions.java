package dev.holdfast.lab.session;

import dev.holdfast.engine.host.crew.Crew;
import dev.holdfast.engine.host.crew.Ground;
import dev.holdfast.engine.host.crew.Stray;
import dev.holdfast.engine.host.crew.Work;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.SessionResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Plays single sessions under a limit for each move: a party that does not answer in time ends its session with the fault
 * {@link FaultKind#HUNG}. Each session has a thread of its own, which ends with it, or is among the {@link #survivors()}. Safe
 * for use by many threads.
 */
public final class WatchedSessions {

    /** With so many threads that could not be ended no more sessions are played. */
    public static final int MOST_SURVIVORS = 4;

    private final Duration limit;
    private volatile boolean stopped;
    private final List<Crew> deserted = new CopyOnWriteArrayList<>();

    /** Plays sessions in which a move may take so long, and a little longer: the watch looks ten times a second. */
    public WatchedSessions(Duration limit) {
        this.limit = limit;
    }

    /** The sessions whose thread has not come back from a party that was given up and interrupted: Java cannot end it. */
    public List<String> survivors() {
        deserted.removeIf(crew -> crew.runaways() == 0);
        return deserted.stream().flatMap(crew -> crew.survivors().stream()).toList();
    }

    /**
     * Plays a session and keeps its offers.
     *
     * @throws IllegalStateException when too many threads of sessions before are still running
     * @throws InterruptedException when the caller was interrupted, or it was stopped before the session was over
     */
    public SessionResult trace(AlternatingOffers table, long seed) throws InterruptedException {
        List<String> survivors = survivors();
        if (survivors.size() >= MOST_SURVIVORS) {
            throw new IllegalStateException("not played: the threads of " + String.join(", ", survivors)
                    + " are still running; they end with the process");
        }
        Piece piece = new Piece(names(table), table.open(seed));
        AtomicBoolean taken = new AtomicBoolean();
        Work work = () -> taken.compareAndSet(false, true) ? Optional.of(piece) : Optional.empty();
        Crew crew = new Crew(1, limit);
        crew.work(work, () -> {
            if (stopped) {
                crew.stop();
            }
        });
        if (crew.runaways() > 0) {
            deserted.add(crew);
        }
        return Optional.ofNullable(piece.result.get()).orElseThrow(() -> new InterruptedException("stopped"));
    }

    /**
     * The process is about to end: who has asked for that in its session ends it with {@link FaultKind#ENDED_PROCESS}. No
     * other session is waited for much longer. May be called by any thread.
     */
    public void stop() {
        stopped = true;
    }

    private static String names(AlternatingOffers table) {
        return table.seats().stream().map(Seat::name).collect(Collectors.joining(" and "));
    }

    private static final class Piece implements Work.Piece {

        private final String names;
        private final OpenSession open;
        private final AtomicReference<SessionResult> result = new AtomicReference<>();

        Piece(String names, OpenSession open) {
            this.names = names;
            this.open = open;
        }

        @Override
        public void run() {
            SessionResult played = open.play();
            if (!open.isAbandoned()) {
                result.compareAndSet(null, played);
            }
        }

        @Override
        public String toString() {
            return names;
        }

        @Override
        public long beat() {
            return open.turn();
        }

        @Override
        public void abandon() {
            open.abandon();
        }

        @Override
        public void giveUp(Ground ground, String what, List<Stray> strays) {
            result.compareAndSet(null, open.giveUp(ground, what, strays));
        }
    }
}
