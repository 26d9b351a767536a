package dev.holdfast.server.benchmarks;

import static dev.holdfast.server.benchmarks.Measurements.median;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How fast sessions of two strategies are. Rates are per second of the thread's processor time, so that other programs on the
 * machine disturb them little. All rates are those of the one pass whose ratio is the median (of an even number of passes the
 * lower of the two in the middle), so they divide to the ratio; lengths and memory are medians.
 *
 * @param pair the strategies
 * @param outcomes the size of the space
 * @param sessionsPerSecond what the lab does
 * @param bareLoopPerSecond what a loop over arrays does
 * @param ratio the one divided by the other
 * @param sessionsPerWallSecond what the lab did by the clock on the wall
 * @param bareLoopPerWallSecond what the loop did by the clock on the wall
 * @param roundsPerSession how long a session is
 * @param bytesPerRound how much memory the lab takes for a round, that for setting up and ending a session included
 * @param processors for which share of the time the lab's thread had a processor
 */
record SessionFigures(
        String pair,
        long outcomes,
        double sessionsPerSecond,
        double bareLoopPerSecond,
        double ratio,
        double sessionsPerWallSecond,
        double bareLoopPerWallSecond,
        double roundsPerSession,
        double bytesPerRound,
        double processors) {

    /** Where the thread waits for a processor more than it works, so do the compiler's, and slow code is measured. */
    private static final double LEAST_PROCESSORS = 0.5;

    static SessionFigures of(List<Measurement> lab, List<Measurement> bareLoop) {
        Measurement any = lab.get(0);
        List<Integer> passes = IntStream.range(0, Math.min(lab.size(), bareLoop.size()))
                .boxed()
                .sorted(Comparator.comparingDouble(pass -> ratio(lab.get(pass), bareLoop.get(pass))))
                .toList();
        int middle = passes.get((passes.size() - 1) / 2);
        Measurement ours = lab.get(middle);
        Measurement bare = bareLoop.get(middle);
        return new SessionFigures(
                any.pair(),
                any.outcomes(),
                ours.sessionsPerSecond(),
                bare.sessionsPerSecond(),
                ratio(ours, bare),
                ours.score(),
                bare.score(),
                median(lab, Measurement::roundsPerSession),
                median(lab, Measurement::bytesPerRound),
                median(lab, Measurement::processors));
    }

    /** Whether the machine was so idle that code was compiled before it was measured. */
    boolean isDecided() {
        return processors >= LEAST_PROCESSORS;
    }

    private static double ratio(Measurement lab, Measurement bareLoop) {
        return lab.sessionsPerSecond() / bareLoop.sessionsPerSecond();
    }
}
