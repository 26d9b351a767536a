package dev.holdfast.lab.session;

import dev.holdfast.engine.host.crew.Crew;
import dev.holdfast.engine.host.crew.Work;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.SessionResult;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Plays single sessions under a limit for each move: a party that does not answer in time ends its session with the fault
 * {@link FaultKind#HUNG}. Each session has a thread of its own. Safe for use by many threads.
 */
public final class WatchedSessions {

    private final Duration limit;

    /** Plays sessions in which a move may take so long, and a little longer: the watch looks ten times a second. */
    public WatchedSessions(Duration limit) {
        this.limit = limit;
    }

    /** Plays a session and keeps its offers. */
    public SessionResult trace(AlternatingOffers table, long seed) throws InterruptedException {
        Piece piece = new Piece(table.open(seed));
        AtomicBoolean taken = new AtomicBoolean();
        Work work = () -> taken.compareAndSet(false, true) ? Optional.of(piece) : Optional.empty();
        new Crew(1, limit).work(work, () -> {});
        return piece.result.get();
    }

    private static final class Piece implements Work.Piece {

        private final OpenSession open;
        private final AtomicReference<SessionResult> result = new AtomicReference<>();

        Piece(OpenSession open) {
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
        public long beat() {
            return open.turn();
        }

        @Override
        public void abandon() {
            open.abandon();
        }

        @Override
        public void giveUp(String what) {
            result.compareAndSet(null, open.giveUp(what));
        }
    }
}
