package dev.holdfast.plugin.hybrid;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import java.util.ArrayList;
import java.util.List;

/** Their latest offers, as far as they count. */
final class LatestOffers {

    /** How much each of the latest steps counts, the newest last; by how many there are. */
    private static final double[][] WEIGHTS = {{1}, {0.25, 0.75}, {0.11, 0.22, 0.66}, {0.05, 0.15, 0.3, 0.5}};

    private static final int FEWEST = 3;

    private final List<Outcome> outcomes = new ArrayList<>();

    void add(Outcome offer) {
        outcomes.add(offer);
        if (outcomes.size() > WEIGHTS.length + 1) {
            outcomes.remove(0);
        }
    }

    /** Whether there is a behaviour to answer. */
    boolean isEnough() {
        return outcomes.size() >= FEWEST;
    }

    /** What they have given in their latest steps, by our utility. */
    double given(Situation situation) {
        double[] weights = WEIGHTS[outcomes.size() - 2];
        double given = 0;
        for (int step = 0; step < weights.length; step++) {
            double before = situation.utility(outcomes.get(step));
            given += weights[step] * (situation.utility(outcomes.get(step + 1)) - before);
        }
        return given;
    }
}
