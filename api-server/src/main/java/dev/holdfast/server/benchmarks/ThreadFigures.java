package dev.holdfast.server.benchmarks;

import static dev.holdfast.server.benchmarks.Measurements.median;

import java.util.List;

/**
 * How much faster two threads are than one. By the clock: threads that wait for one another take no processor time while they
 * wait, so that processor time cannot show it.
 *
 * @param pair the strategies
 * @param outcomes the size of the space
 * @param scaling how often as fast two threads are by their processor time: less than 2 where a session costs more beside
 *     another one, as for caches; blind to waiting
 * @param wallScaling the same by the clock on the wall, by which is judged; other programs count here as well
 * @param processors how many processors the two threads had on average: less than 2 where other programs had them, or where
 *     the threads waited
 */
record ThreadFigures(String pair, long outcomes, double scaling, double wallScaling, double processors) {

    /** The share of the time for which threads have a processor if nothing else wants it, or more than this. */
    private static final double UNDISTURBED = 0.9;

    private static final int THREADS = 2;
    private static final double ROOM = 1.5;

    static ThreadFigures of(List<Measurement> two, List<Measurement> one) {
        Measurement any = two.get(0);
        return new ThreadFigures(
                any.pair(),
                any.outcomes(),
                median(two, one, Measurement::sessionsPerSecond, (both, alone) -> any.threads() * both / alone),
                median(two, one, Measurement::score, (both, alone) -> both / alone),
                median(two, Measurement::processors));
    }

    /**
     * Whether the machine let the two threads show what they can. Where nothing else ran before, processor time that they did not
     * get is their own waiting, and decides; where something did, it may have had that time.
     */
    boolean isDecided(Machine machine) {
        return machine.load() <= machine.processors()
                && (processors >= UNDISTURBED * THREADS || machine.hasRoomFor(ROOM));
    }
}
