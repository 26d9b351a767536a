package dev.holdfast.server.benchmarks;

import static dev.holdfast.server.benchmarks.Figure.text;

import java.io.PrintWriter;
import java.util.Locale;

/** A report as a table for people. */
final class BenchTable {

    private final PrintWriter out;

    BenchTable(PrintWriter out) {
        this.out = out;
    }

    void print(BenchReport report) {
        Machine machine = report.machine();
        out.printf(
                Locale.ROOT,
                "Java %s, %s, %d processors, load %.1f before the run; medians of %d passes%n",
                machine.java(),
                machine.system(),
                machine.processors(),
                machine.load(),
                report.passes());
        sessions(report);
        threads(report);
        searches(report);
        frontiers(report);
        aims(report);
        out.flush();
    }

    private void sessions(BenchReport report) {
        row(
                "%n%-22s %13s %12s %12s %6s %8s %12s%n",
                "sessions of 100 rounds", "outcomes", "lab/s", "bare loop/s", "ratio", "rounds", "bytes/round");
        report.sessions().forEach(one -> session(one.pair(), one));
        report.guarded().forEach(one -> session(one.pair() + " +", one));
        row(
                "Rates are per second of the thread's processor time; the bare loop is one over arrays, without a framework.%n"
                        + "+ with the guard plugin walk-away-enforcer behind each strategy, besides the rules.%n");
    }

    private void session(String name, SessionFigures one) {
        row(
                "%-22s %13s %12s %12s %6s %8s %12s%n",
                name,
                text(one.outcomes()),
                text(one.sessionsPerSecond()),
                text(one.bareLoopPerSecond()),
                text(one.ratio()),
                text(one.roundsPerSession()),
                text(one.bytesPerRound()));
    }

    private void threads(BenchReport report) {
        if (report.threads().isEmpty()) {
            return;
        }
        row("%n%-22s %13s %12s %12s %12s%n", "two threads / one", "outcomes", "by clock", "by cpu time", "cpus had");
        for (ThreadFigures one : report.threads()) {
            row(
                    "%-22s %13s %12s %12s %12s%n",
                    one.pair(),
                    text(one.outcomes()),
                    text(one.wallScaling()),
                    text(one.scaling()),
                    text(one.processors()));
        }
    }

    private void searches(BenchReport report) {
        if (report.search().isEmpty()) {
            return;
        }
        row(
                "%n%-22s %13s %12s %12s %12s %12s %12s%n",
                "search", "outcomes", "set-up ms", "+ band ms", "not below µs", "nearest µs", "band µs");
        for (SearchFigures one : report.search()) {
            row(
                    "%-22s %13s %12s %12s %12s %12s %12s%n",
                    "",
                    text(one.outcomes()),
                    text(one.setUpMillis()),
                    text(one.firstBandMillis()),
                    text(one.worstNotBelowMicros()),
                    text(one.nearestMicros()),
                    text(one.bandMicros()));
        }
    }

    private void frontiers(BenchReport report) {
        if (report.frontiers().isEmpty()) {
            return;
        }
        row("%n%-22s %25s %12s %12s%n", "Pareto frontier", "outcomes", "points", "ms");
        for (FrontierFigures one : report.frontiers()) {
            row("%-22s %25s %12s %12s%n", one.pair(), text(one.outcomes()), text(one.points()), text(one.millis()));
        }
    }

    private void aims(BenchReport report) {
        row("%n%-60s %13s %12s%n", "aim", "wanted", "measured");
        for (Aim aim : report.aims()) {
            row("%-60s %13s %12s%s%n", aim.aim(), aim.wanted(), text(aim.measured()), verdict(aim));
        }
    }

    private static String verdict(Aim aim) {
        if (aim.measured().isEmpty()) {
            return "  not measured: the machine was too busy";
        }
        if (!aim.decided()) {
            return "  not decided: the machine was busy";
        }
        return aim.reached() ? "" : "  not reached";
    }

    private void row(String format, Object... cells) {
        out.printf(Locale.ROOT, format, cells);
    }
}
