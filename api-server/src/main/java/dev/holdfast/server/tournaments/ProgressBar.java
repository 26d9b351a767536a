package dev.holdfast.server.tournaments;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** One line of a terminal that tells how far the work is, how fast it goes, and how long it will still take. */
final class ProgressBar {

    private static final int WIDTH = 24;
    private static final double NANOS = 1e9;
    private static final double PACE = 0.2;

    private final PrintWriter out;
    private final long total;
    private final long before;
    private final LongSupplier nanoTime;
    private final long start;
    private double shown = -PACE;

    /** Work of which some has been done before. */
    ProgressBar(PrintWriter out, long total, long before, LongSupplier nanoTime) {
        this.out = out;
        this.total = total;
        this.before = before;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** Shows how much is done, but not more often than people can read. */
    void show(long done) {
        double seconds = seconds();
        if (seconds - shown >= PACE) {
            shown = seconds;
            out.print("\r" + line(done, seconds));
            out.flush();
        }
    }

    /** Shows how much is done, for the last time. */
    void finish(long done) {
        out.println("\r" + line(done, seconds()));
        out.flush();
    }

    private double seconds() {
        return (nanoTime.getAsLong() - start) / NANOS;
    }

    private String line(long done, double seconds) {
        int filled = (int) (WIDTH * done / total);
        double rate = seconds > 0 ? (done - before) / seconds : 0;
        String left = rate > 0 ? Figures.time((total - done) / rate) + " left" : "";
        return String.format(
                "[%s%s] %3d%%  %s of %s  %s/s  %-14s",
                "=".repeat(filled),
                " ".repeat(WIDTH - filled),
                100 * done / total,
                Figures.count(done),
                Figures.count(total),
                Figures.count(Math.round(rate)),
                done == total ? Figures.time(seconds) : left);
    }
}
