package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.SpaceTooLargeException;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The outcomes of a space one by one, the values of the last issue changing fastest. */
final class EveryOutcome implements Iterator<Outcome> {

    /** How many outcomes are walked through at most. */
    static final int MOST = 1 << 22;

    private final OutcomeSpace space;
    private final int[] indexes;
    private boolean done;

    private EveryOutcome(OutcomeSpace space) {
        this.space = space;
        this.indexes = new int[space.issues().size()];
    }

    static boolean isPossible(OutcomeSpace space) {
        return space.size().compareTo(BigInteger.valueOf(MOST)) <= 0;
    }

    /**
     * The outcomes.
     *
     * @throws SpaceTooLargeException when there are more than {@value #MOST}
     */
    static Iterable<Outcome> of(OutcomeSpace space) {
        if (!isPossible(space)) {
            throw new SpaceTooLargeException("the space has " + space.size()
                    + " outcomes, too many to walk through for preferences that are not additive");
        }
        return () -> new EveryOutcome(space);
    }

    @Override
    public boolean hasNext() {
        return !done;
    }

    @Override
    public Outcome next() {
        if (done) {
            throw new NoSuchElementException();
        }
        Outcome outcome = space.at(indexes);
        int position = indexes.length - 1;
        while (position >= 0
                && ++indexes[position] == space.issues().get(position).size()) {
            indexes[position--] = 0;
        }
        done = position < 0;
        return outcome;
    }
}
