package dev.holdfast.lab.certificate.trial;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.lab.leak.Terrain;
import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures the time and the memory of moves, after a strategy has warmed up. */
public final class Stopwatch {

    private static final Limits LIMITS = Limits.ofRounds(50);
    private static final int WARM_UP = 200;
    private static final int MEASURED = 400;
    private static final int KEPT = 100;

    private final Gauge gauge;
    private final PluginCaller caller;
    private final Position own = Position.of(Terrain.PACKAGE.preferences(), 0.5, 1, LIMITS);
    private final Position opposite = Position.of(Terrain.PACKAGE.preferences(), 0, 1, LIMITS);
    private double[] nanos = new double[0];
    private int moves;
    private long allocated;

    /** A stopwatch that asks a gauge for memory. */
    public Stopwatch(Gauge gauge, PluginCaller caller) {
        this.gauge = gauge;
        this.caller = caller;
    }

    /** Measures on this thread. */
    public Pace measure(StrategyMaker maker) {
        play(maker, WARM_UP);
        nanos = new double[MEASURED * 50];
        moves = 0;
        allocated = 0;
        play(brief -> new Timed(maker.create(brief)), MEASURED);
        double[] sorted = Arrays.copyOf(nanos, moves);
        Arrays.sort(sorted);
        double retained = retained(maker);
        return moves == 0
                ? new Pace(0, 0, 0, 0, retained)
                : new Pace(
                        moves, sorted[moves / 2], sorted[(int) (moves * 0.99)], (double) allocated / moves, retained);
    }

    private void play(StrategyMaker maker, int times) {
        AlternatingOffers table = new AlternatingOffers(
                List.of(new Seat("strategy", own, maker), new Seat("other", opposite, Hostile.ORDINARY)), LIMITS);
        try {
            for (int index = 0; index < times; index++) {
                int seed = index;
                caller.call("strategy", "session", () -> table.play(seed));
            }
        } catch (PluginFault tooSlow) {
            // what was measured until then is what there is
            return;
        }
    }

    /** What strategies that have negotiated hold on to. */
    private double retained(StrategyMaker maker) {
        List<Strategy> kept = new ArrayList<>(KEPT);
        long before = gauge.bytesInUse();
        play(
                brief -> {
                    Strategy made = maker.create(brief);
                    kept.add(made);
                    return made;
                },
                KEPT);
        long after = gauge.bytesInUse();
        return Math.max(0, (double) (after - before) / Math.max(1, kept.size()));
    }

    /** Measures each move, with the events that it takes note of before. */
    private final class Timed implements Strategy {

        private final Strategy strategy;
        private long observing;

        Timed(Strategy strategy) {
            this.strategy = strategy;
        }

        @Override
        public void observe(PublicEvent event) {
            long began = System.nanoTime();
            strategy.observe(event);
            observing += System.nanoTime() - began;
        }

        @Override
        public Advice advise(Situation situation) {
            long bytes = gauge.allocatedBytes();
            long began = System.nanoTime();
            Advice advice = strategy.advise(situation);
            long took = System.nanoTime() - began + observing;
            long used = gauge.allocatedBytes() - bytes;
            observing = 0;
            if (moves < nanos.length) {
                nanos[moves++] = took;
                allocated += used;
            }
            return advice;
        }
    }
}
