package dev.holdfast.server.scenarios.compare;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import java.math.BigInteger;
import java.util.List;

/**
 * What outcomes are worth to each party: all outcomes, or of a large space a sample, scattered evenly and the same each time.
 *
 * @param utilities for each party the utilities, in one order of outcomes
 * @param isComplete whether all outcomes are there
 */
public record Cloud(List<double[]> utilities, boolean isComplete) {

    private static final int MOST = 50_000;

    static Cloud of(OutcomeSpace space, List<? extends UtilityFunction> parties) {
        boolean complete = space.size().compareTo(BigInteger.valueOf(MOST)) <= 0;
        int count = complete ? space.size().intValueExact() : MOST;
        List<double[]> utilities =
                parties.stream().map(party -> new double[count]).toList();
        for (int number = 0; number < count; number++) {
            Outcome outcome = complete ? numbered(space, number) : scattered(space, number);
            for (int party = 0; party < parties.size(); party++) {
                utilities.get(party)[number] = parties.get(party).utility(outcome);
            }
        }
        return new Cloud(utilities, complete);
    }

    /** How many outcomes there are. */
    public int count() {
        return utilities.get(0).length;
    }

    private static Outcome numbered(OutcomeSpace space, int number) {
        int[] indexes = new int[space.issues().size()];
        int rest = number;
        for (int position = indexes.length - 1; position >= 0; position--) {
            int size = space.issues().get(position).size();
            indexes[position] = rest % size;
            rest /= size;
        }
        return space.at(indexes);
    }

    private static Outcome scattered(OutcomeSpace space, int number) {
        int[] indexes = new int[space.issues().size()];
        for (int position = 0; position < indexes.length; position++) {
            indexes[position] = (int) Math.floorMod(Scatter.at(1_000L * number + position), (long)
                    space.issues().get(position).size());
        }
        return space.at(indexes);
    }
}
