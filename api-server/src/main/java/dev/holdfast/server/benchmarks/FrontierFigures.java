package dev.holdfast.server.benchmarks;

import static dev.holdfast.server.benchmarks.Measurements.median;

import java.util.List;

/**
 * How fast the Pareto frontier of two parties is listed.
 *
 * @param pair {@code opposed}, or {@code unrelated} for parties drawn independently
 * @param outcomes the size of the space
 * @param millis how long it takes: processor time, or by the clock if that is less
 * @param points how many points it has
 */
record FrontierFigures(String pair, long outcomes, double millis, double points) {

    static FrontierFigures of(List<Measurement> passes) {
        Measurement any = passes.get(0);
        return new FrontierFigures(
                any.pair(),
                any.outcomes(),
                median(passes, Measurement::time),
                median(passes, Measurement::pointsPerFrontier));
    }
}
