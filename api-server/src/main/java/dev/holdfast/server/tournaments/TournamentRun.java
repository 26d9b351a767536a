package dev.holdfast.server.tournaments;

import dev.holdfast.lab.tournament.SessionRow;
import dev.holdfast.lab.tournament.Tournament;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.lifecycle.Interruption;
import dev.holdfast.server.tournaments.results.LineMaker;
import dev.holdfast.server.tournaments.results.Lines;
import dev.holdfast.server.tournaments.results.ResultsDirectory;
import dev.holdfast.server.tournaments.results.ResultsWriter;
import dev.holdfast.server.tournaments.setup.Setup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Plays a tournament into its directory. */
final class TournamentRun {

    private final Setup setup;
    private final ResultsDirectory directory;
    private final int threads;
    private final Summary summary = new Summary();
    private final List<SessionRow> before = new ArrayList<>();
    private final AtomicLong done = new AtomicLong();

    TournamentRun(Setup setup, ResultsDirectory directory, int threads) {
        this.setup = setup;
        this.directory = directory;
        this.threads = threads;
    }

    /** What happens while it plays. */
    interface Watching {

        /** Called once, when it is known how much has been played before. */
        LongConsumer from(long playedBefore);
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
            done.set(before.size());
            LongConsumer watch = watching.from(before.size());
            Tournament<Lines> tournament =
                    new Tournament<>(setup.plan(), setup.patience(), before, lines::of, played -> {
                        writer.write(played);
                        summary.add(played.row());
                        done.incrementAndGet();
                    });
            before.clear();
            Interruption interruption = Interruption.stopping(tournament::stop);
            try {
                long played = tournament.play(threads, () -> {
                    flush(writer);
                    watch.accept(done.get());
                });
                boolean complete = played == setup.plan().size();
                writer.finish(complete);
                end.run();
                return complete;
            } catch (RuntimeException broken) {
                finishBroken(writer, broken);
                throw broken;
            } finally {
                interruption.close();
            }
        }
    }

    /** What has been played stands in whole files, also where the rest cannot be played. */
    private static void finishBroken(ResultsWriter writer, RuntimeException broken) {
        try {
            writer.finish(false);
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
    }

    Summary summary() {
        return summary;
    }

    long done() {
        return done.get();
    }
}
