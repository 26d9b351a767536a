package dev.holdfast.server.benchmarks;

import static dev.holdfast.server.benchmarks.Measurements.median;

import java.util.List;

/**
 * How fast sessions of two strategies are. Rates are per second of the thread's processor time, and the ratio is the median
 * of those of the passes, so that other programs on the machine disturb them little.
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
        double bytesPerRound) {

    static SessionFigures of(List<Measurement> lab, List<Measurement> bareLoop) {
        Measurement any = lab.get(0);
        return new SessionFigures(
                any.pair(),
                any.outcomes(),
                median(lab, Measurement::sessionsPerSecond),
                median(bareLoop, Measurement::sessionsPerSecond),
                median(lab, bareLoop, Measurement::sessionsPerSecond, (ours, bare) -> ours / bare),
                median(lab, Measurement::score),
                median(bareLoop, Measurement::score),
                median(lab, Measurement::roundsPerSession),
                median(lab, Measurement::bytesPerRound));
    }
}
