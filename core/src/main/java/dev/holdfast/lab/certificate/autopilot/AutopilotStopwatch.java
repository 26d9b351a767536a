package dev.holdfast.lab.certificate.autopilot;

import dev.holdfast.lab.certificate.trial.Gauge;
import dev.holdfast.lab.certificate.trial.Pace;
import dev.holdfast.lab.leak.Draw;
import dev.holdfast.lab.leak.Owners;
import dev.holdfast.lab.leak.SetUp;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.lab.leak.talk.Moment;
import dev.holdfast.lab.leak.talk.OtherSide;
import dev.holdfast.lab.leak.talk.ProbedDesk;
import dev.holdfast.negotiation.command.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Measures what an answer of the autopilot costs: from their offer to ours, with rules, guards and events, in memory. The first
 * half of what is played warms up and does not count.
 */
public final class AutopilotStopwatch {

    private static final int OWNERS = 120;
    private static final int ROUNDS = 20;
    private static final int KEPT = 50;

    private final Lineup lineup;
    private final Gauge gauge;
    private final long seed;
    private final long[] nanos = new long[OWNERS * ROUNDS];
    private int moves;
    private long allocated;

    /** A stopwatch for one line-up that asks a gauge for memory. */
    public AutopilotStopwatch(Lineup lineup, Gauge gauge, long seed) {
        this.lineup = lineup;
        this.gauge = gauge;
        this.seed = seed;
    }

    /** Measures on this thread. */
    public Pace measure() {
        List<Draw> owners = new Owners(seed).draw(OWNERS);
        ProbedDesk desk = ProbedDesk.of(lineup);
        owners.forEach(draw -> play(desk, draw));
        moves = 0;
        allocated = 0;
        owners.forEach(draw -> play(desk, draw));
        long[] sorted = Arrays.copyOf(nanos, moves);
        Arrays.sort(sorted);
        return new Pace(
                moves,
                sorted[moves / 2],
                sorted[(int) (moves * 0.99)],
                (double) allocated / moves,
                retained(owners.subList(0, KEPT)));
    }

    /** What negotiations hold on to after their last round, each at a desk of its own. */
    private double retained(List<Draw> owners) {
        List<ProbedDesk> kept = new ArrayList<>();
        long before = gauge.bytesInUse();
        for (Draw draw : owners) {
            ProbedDesk desk = ProbedDesk.of(lineup);
            play(desk, draw);
            kept.add(desk);
        }
        return Math.max(0, (double) (gauge.bytesInUse() - before) / kept.size());
    }

    private void play(ProbedDesk desk, Draw draw) {
        Timed opposing =
                new Timed(new Opposing(Adversary.ORDINARY, draw.terrain().search(), seed));
        desk.play(draw.mandate(SetUp.POINTS_APART, ROUNDS), lineup.strategies(), opposing, OptionalInt.empty(), seed);
    }

    /** Measures from each of its turns to the next. */
    private final class Timed implements OtherSide {

        private final OtherSide others;
        private long began;
        private long bytes;
        private boolean waits;

        Timed(OtherSide others) {
            this.others = others;
        }

        @Override
        public String name() {
            return others.name();
        }

        @Override
        public Function<Instant, Command> act(Moment moment) {
            long now = System.nanoTime();
            if (waits && moves < nanos.length) {
                nanos[moves++] = now - began;
                allocated += gauge.allocatedBytes() - bytes;
            }
            Function<Instant, Command> next = others.act(moment);
            waits = true;
            bytes = gauge.allocatedBytes();
            began = System.nanoTime();
            return next;
        }
    }
}
