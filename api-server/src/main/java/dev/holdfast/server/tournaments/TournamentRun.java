package dev.holdfast.server.tournaments;

import dev.holdfast.lab.tournament.LeftOut;
import dev.holdfast.lab.tournament.Rehearsal;
import dev.holdfast.lab.tournament.Sink;
import dev.holdfast.lab.tournament.Tournament;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.lifecycle.Interruption;
import dev.holdfast.server.tournaments.results.AttendanceFile;
import dev.holdfast.server.tournaments.results.LineMaker;
import dev.holdfast.server.tournaments.results.Lines;
import dev.holdfast.server.tournaments.results.ResultsDirectory;
import dev.holdfast.server.tournaments.results.ResultsWriter;
import dev.holdfast.server.tournaments.setup.Setup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Plays a tournament into its directory. */
final class TournamentRun {

    private final Setup setup;
    private final ResultsDirectory directory;
    private final int threads;
    private final boolean strict;
    private final Suspects suspects;
    private final Summary summary = new Summary();
    private final List<SessionRow> before = new ArrayList<>();
    private final List<LeftOut> leftOut = new CopyOnWriteArrayList<>();
    private final AtomicLong done = new AtomicLong();
    private List<String> survivors = List.of();
    private List<String> endedProcess = List.of();
    private boolean endedFromInside;

    /** Prepares it; one that is strict ends when a scenario cannot be prepared. */
    TournamentRun(Setup setup, ResultsDirectory directory, int threads, boolean strict, Suspects suspects) {
        this.suspects = suspects;
        this.setup = setup;
        this.directory = directory;
        this.threads = threads;
        this.strict = strict;
    }

    /** What happens while it plays. */
    interface Watching {

        /** Called once, when it is known how much has been played before. */
        LongConsumer from(long playedBefore);

        /** Called for each who is found to have ended the process when it was played before. */
        void endedProcess(String strategy, long session);

        /** Called for each scenario on which nothing is played. */
        void leftOut(LeftOut scenario);
    }

    /**
     * Plays until all sessions have been played or the process is asked to end.
     *
     * @return whether all have been played
     */
    boolean play(boolean resume, Watching watching, Runnable end) throws IOException, InterruptedException {
        int seats = setup.plan().scenarios().stream()
                .map(Scenario::profiles)
                .mapToInt(List::size)
                .max()
                .orElseThrow();
        LineMaker lines = new LineMaker(seats, setup.description().traces());
        try (ResultsWriter writer = resume
                ? directory.resume(setup.description(), lines, this::takeBefore)
                : directory.begin(setup.description(), lines)) {
            AttendanceFile attendance = directory.attendance();
            suspects.settle(
                    attendance, done.get(), (session, seat) -> watching.endedProcess(strategy(session, seat), session));
            LongConsumer watch = watching.from(done.get());
            Tournament<Lines> tournament = new Tournament<>(
                    setup.plan(), setup.patience(), before, attendance, lines::of, new Kept(writer, watching));
            before.clear();
            Interruption interruption = Interruption.stopping(tournament::stop);
            try {
                long played = tournament.play(threads, () -> {
                    flush(writer);
                    watch.accept(done.get());
                    if (strict && !leftOut.isEmpty()) {
                        tournament.stop();
                    }
                });
                boolean complete = played == setup.plan().size();
                writer.finish(complete, leftOut);
                attendance.close(complete);
                survivors = tournament.survivors();
                endedProcess = tournament.endedProcess();
                endedFromInside = interruption.isFromInside();
                end.run();
                return complete;
            } catch (RuntimeException broken) {
                finishBroken(writer, leftOut, broken);
                throw broken;
            } finally {
                interruption.close();
            }
        }
    }

    private String strategy(long session, int seat) {
        int entrant = setup.plan().match(session).entrants().get(seat);
        return setup.plan().entrants().get(entrant).name();
    }

    /** Plays the sessions that were at play when the process ended, each alone, and keeps nothing but who is asked. */
    void rehearse() throws IOException, InterruptedException {
        AttendanceFile attendance = directory.attendance();
        Rehearsal rehearsal = new Rehearsal(setup.plan(), setup.patience());
        for (long session : attendance.begun(0)) {
            attendance.alone(session);
            rehearsal.of(session, attendance::asks);
            attendance.ends(session);
            attendance.aloneIsOver();
        }
    }

    /** What has been played stands in whole files, also where the rest cannot be played. */
    private static void finishBroken(ResultsWriter writer, List<LeftOut> leftOut, RuntimeException broken) {
        try {
            writer.finish(false, leftOut);
        } catch (IOException | UncheckedIOException full) {
            broken.addSuppressed(full);
        }
    }

    private static void flush(ResultsWriter writer) {
        try {
            writer.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void takeBefore(SessionRow row) {
        before.add(row);
        summary.add(row);
        done.set(row.index() + 1);
    }

    /** Writes what is handed on, and counts it. */
    private final class Kept implements Sink<Lines> {

        private final ResultsWriter writer;
        private final Watching watching;

        Kept(ResultsWriter writer, Watching watching) {
            this.writer = writer;
            this.watching = watching;
        }

        @Override
        public void take(Lines played) {
            writer.write(played);
            summary.add(played.row());
            done.set(played.row().index() + 1);
        }

        @Override
        public void leaveOut(LeftOut scenario) {
            leftOut.add(scenario);
            long end = setup.plan().firstOf(scenario.scenario() + 1);
            done.updateAndGet(before -> Math.max(before, end));
            watching.leftOut(scenario);
        }
    }

    /** What the threads were at that could not be ended. */
    List<String> survivors() {
        return survivors;
    }

    /** Whether something in this process has asked for its end. */
    boolean isEndedFromInside() {
        return endedFromInside;
    }

    /** Who has asked for the end of the process, as far as that is known. */
    List<String> endedProcess() {
        return endedProcess;
    }

    Summary summary() {
        return summary;
    }

    /** The scenarios on which nothing was played. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many sessions are done with: played, or of scenarios that were left out. */
    long done() {
        return done.get();
    }
}
