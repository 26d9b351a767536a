package dev.holdfast.lab.tournament;

import dev.holdfast.engine.host.crew.Crew;
import dev.holdfast.engine.host.crew.Ground;
import dev.holdfast.engine.host.crew.Stray;
import dev.holdfast.engine.host.crew.Work;
import dev.holdfast.lab.session.OpenSession;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.tournament.plan.Match;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Plays what a plan says on several threads and hands on the rows in their order. Used once. Without a limit of time, the
 * rows are the same to the bit whatever the number of threads, also when it was stopped and goes on later.
 *
 * @param <T> what is made of each session before it is handed on
 */
public final class Tournament<T> {

    /** How many sessions may be played while an earlier one still is: so little is kept, and few scenarios at a time. */
    private static final int FURTHEST_AHEAD = 4096;

    private final TournamentPlan plan;
    private final Duration patience;
    private final Function<Played, T> finish;
    private final Attendance attendance;
    private final Suspensions suspensions = new Suspensions();
    private final Arenas arenas;
    private final Sink<T> sink;
    private final InOrder<Runnable> done;
    private final SortedSet<Integer> leftOut = new TreeSet<>();
    private final List<Integer> leftOutBefore = new ArrayList<>();
    private final AtomicLong next;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<String> endedProcess = new CopyOnWriteArrayList<>();
    private volatile List<String> survivors = List.of();

    /**
     * Prepares a tournament.
     *
     * @param patience how long a move may take; who is asked then has hung
     * @param rowsBefore the rows of the sessions that have been played already, from the first
     * @param finish makes of each session what is handed on; called by the threads that play
     * @param sink takes it, in the order of the sessions
     */
    public Tournament(
            TournamentPlan plan,
            Duration patience,
            Iterable<SessionRow> rowsBefore,
            Function<Played, T> finish,
            Sink<T> sink) {
        this(plan, patience, rowsBefore, Attendance.NONE, finish, sink);
    }

    /**
     * The same with somebody who keeps which sessions are at play.
     *
     * @param attendance who does
     */
    public Tournament(
            TournamentPlan plan,
            Duration patience,
            Iterable<SessionRow> rowsBefore,
            Attendance attendance,
            Function<Played, T> finish,
            Sink<T> sink) {
        this.attendance = attendance;
        this.plan = plan;
        this.patience = patience;
        this.finish = finish;
        this.sink = sink;
        this.arenas = new Arenas(plan);
        long first = 0;
        for (SessionRow row : rowsBefore) {
            suspensions.after(row);
            passOver(first, row.index());
            first = row.index() + 1;
        }
        attendance.endedProcess().forEach((session, seat) -> {
            int entrant = plan.match(session).entrants().get(seat);
            suspensions.ahead(plan.entrants().get(entrant).name(), session, FaultKind.ENDED_PROCESS);
        });
        this.next = new AtomicLong(first);
        this.done = new InOrder<>(first, Runnable::run);
    }

    /** Sessions that are missing among those before are of scenarios that were left out. */
    private void passOver(long from, long to) {
        if (from < to) {
            IntStream.rangeClosed(plan.scenarioOf(from), plan.scenarioOf(to - 1))
                    .forEach(leftOutBefore::add);
        }
    }

    /**
     * Plays until all sessions have been played or it is stopped.
     *
     * @param threads on how many threads
     * @param meanwhile is run several times a second on the caller's thread
     * @return how many sessions have been handed on, those before included, and those that are left out
     */
    public long play(int threads, Runnable meanwhile) throws InterruptedException {
        leftOutBefore.forEach(scenario -> {
            leaveOut(scenario, arenas.get(scenario).reason());
            arenas.letGoBefore(scenario + 1);
        });
        Crew crew = new Crew(threads, patience);
        try {
            crew.work(this::nextSession, () -> {
                meanwhile.run();
                if (stopped.get()) {
                    crew.stop();
                }
            });
        } finally {
            survivors = crew.survivors();
            done.close();
        }
        return done.expected();
    }

    /**
     * What the threads were at that have not come back from a party after it was interrupted, when all was played: at most as
     * many for a strategy as the tournament had threads. They end with the process.
     */
    public List<String> survivors() {
        return survivors;
    }

    /** Who has ended the process, if the tournament was stopped for that. */
    public List<String> endedProcess() {
        return endedProcess;
    }

    /** Begins no more sessions; may be called by any thread. */
    public void stop() {
        stopped.set(true);
    }

    private Optional<Work.Piece> nextSession() throws InterruptedException {
        while (!stopped.get()) {
            long index = next.getAndIncrement();
            if (index >= plan.size()) {
                break;
            }
            Match match = plan.match(index);
            done.awaitAllBefore(Math.max(index - FURTHEST_AHEAD, plan.firstOf(match.scenario() - 1)));
            Prepared prepared = arenas.get(match.scenario());
            if (prepared.arena().isPresent()) {
                return Optional.of(
                        new Session(new Umpire(plan, match, prepared.arena().get())));
            }
            done.put(index, () -> leaveOut(match.scenario(), prepared.reason()));
        }
        return Optional.empty();
    }

    private void leaveOut(int scenario, String reason) {
        if (leftOut.add(scenario)) {
            String name = plan.scenarios().get(scenario).name();
            sink.leaveOut(new LeftOut(scenario, name, reason));
        }
    }

    /** What a suspended entrant has played too early, on another thread, must not count. */
    private void handOn(Done<T> ready) {
        Done<T> valid = suspensions
                .ending(ready.umpire().entrants())
                .map(ending -> done(ready.umpire(), ready.umpire().notPlayed(ending)))
                .orElse(ready);
        suspensions.after(valid.row());
        sink.take(valid.finished());
        if (valid.umpire().match().scenario() > 0) {
            arenas.letGoBefore(valid.umpire().match().scenario());
        }
    }

    private Done<T> done(Umpire umpire, Played played) {
        return new Done<>(umpire, played.row(), finish.apply(played));
    }

    private record Done<T>(Umpire umpire, SessionRow row, T finished) {}

    private final class Session implements Work.Piece {

        private final Umpire umpire;
        private final OpenSession open;
        private final AtomicBoolean over = new AtomicBoolean();

        Session(Umpire umpire) {
            this.umpire = umpire;
            this.open = umpire.table().open(umpire.match().seed());
        }

        @Override
        public void run() {
            long index = umpire.match().index();
            Optional<RowEnding> suspended = suspensions
                    .beforehand(index, umpire.entrants())
                    .or(() -> Optional.ofNullable(attendance.endedProcess().get(index))
                            .map(seat -> RowEnding.fault(seat, FaultKind.ENDED_PROCESS, Crew.ENDED_PROCESS)));
            if (suspended.isPresent()) {
                over.set(true);
                handOver(umpire.notPlayed(suspended.get()));
                return;
            }
            attendance.begins(index);
            SessionResult result = open.play();
            attendance.ends(index);
            if (!open.isAbandoned() && over.compareAndSet(false, true)) {
                handOver(umpire.played(result));
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
        public void giveUp(Ground ground, String what, List<Stray> strays) {
            if (over.compareAndSet(false, true)) {
                Played givenUp = umpire.played(open.giveUp(ground, what, strays));
                suspensions.ahead(givenUp.row());
                givenUp.result()
                        .fault()
                        .filter(fault -> ground == Ground.ENDS_THE_PROCESS)
                        .ifPresent(this::endedProcess);
                handOver(givenUp);
            }
        }

        private void endedProcess(Ending.Fault fault) {
            attendance.endedProcess(umpire.match().index(), fault.party());
            endedProcess.add(umpire.entrants().get(fault.party()).name() + ", at the table of " + umpire);
        }

        @Override
        public String toString() {
            return umpire.toString();
        }

        private void handOver(Played played) {
            Done<T> ready = done(umpire, played);
            done.put(umpire.match().index(), () -> handOn(ready));
        }
    }
}
