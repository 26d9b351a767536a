package dev.holdfast.server.benchmarks;

import static dev.holdfast.server.benchmarks.Measurements.median;

import java.util.List;

/**
 * How much faster two threads are than one.
 *
 * @param pair the strategies
 * @param outcomes the size of the space
 * @param scaling how often as fast two threads are by their processor time: 2 where neither holds the other up
 * @param wallScaling the same by the clock on the wall, where other programs count as well
 */
record ThreadFigures(String pair, long outcomes, double scaling, double wallScaling) {

    static ThreadFigures of(List<Measurement> two, List<Measurement> one) {
        Measurement any = two.get(0);
        return new ThreadFigures(
                any.pair(),
                any.outcomes(),
                median(two, one, Measurement::sessionsPerSecond, (both, alone) -> any.threads() * both / alone),
                median(two, one, Measurement::score, (both, alone) -> both / alone));
    }
}
