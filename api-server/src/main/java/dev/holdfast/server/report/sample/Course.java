package dev.holdfast.server.report.sample;

import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.server.drawing.Talk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** What a strategy demands in the course of time, between its reservation value (0) and its best outcome (1), on average. */
public final class Course {

    private static final int TIMES = 25;

    private final double[] sums = new double[TIMES];
    private final int[] counts = new int[TIMES];
    private int sessions;

    /** Adds the offers of a seat; what stood at the beginning of a time counts for it where nothing newer was offered. */
    public void add(Talk talk, int seat) {
        ScenarioFigures figures = talk.figures();
        double[] demands = new double[TIMES];
        Arrays.fill(demands, Double.NaN);
        int end = 0;
        for (TracedOffer offer : talk.result().trace()) {
            int time = Math.min(TIMES - 1, (int) ((offer.round() + 1.0) / (talk.rounds() + 1.0) * TIMES));
            end = Math.max(end, time);
            if (offer.party() == seat) {
                demands[time] = figures.position(seat, figures.utility(seat, offer.outcome()));
            }
        }
        double standing = Double.NaN;
        for (int time = 0; time <= end; time++) {
            standing = Double.isNaN(demands[time]) ? standing : demands[time];
            if (!Double.isNaN(standing)) {
                sums[time] += standing;
                counts[time]++;
            }
        }
        sessions++;
    }

    /** In how many sessions. */
    public int sessions() {
        return sessions;
    }

    /** The mean demand at even times; empty where no session lasted so long. */
    public List<OptionalDouble> means() {
        List<OptionalDouble> means = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            means.add(counts[time] == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums[time] / counts[time]));
        }
        return means;
    }
}
