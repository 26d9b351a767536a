package dev.holdfast.lab.leak.attack;

import dev.holdfast.lab.leak.evidence.Observation;
import java.util.List;

/** Guessing without having seen anything: always the same number, the best for the mandates that are known. */
public final class Guess {

    private static final int STEPS = 200;

    private Guess() {}

    /** The guess that makes a measure small for mandates as they are drawn, whatever is seen of them. */
    public static Estimator best(List<Observation> known, Measure measure) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            double guess = (double) step / STEPS;
            double error = measure.of(Errors.of(evidence -> guess, known));
            best = error < least ? guess : best;
            least = Math.min(error, least);
        }
        double chosen = best;
        return evidence -> chosen;
    }

    /** What a method says that has read nothing. */
    static double typical(List<Observation> known) {
        double[] truths =
                known.stream().mapToDouble(Observation::truth).sorted().toArray();
        return truths[truths.length / 2];
    }
}
