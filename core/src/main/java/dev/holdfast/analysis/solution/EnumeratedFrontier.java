package dev.holdfast.analysis.solution;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;

/** Undominated outcomes of any preferences, outcome by outcome. */
final class EnumeratedFrontier {

    private EnumeratedFrontier() {}

    /**
     * Walks through the space.
     *
     * @throws SpaceTooLargeException when it has too many outcomes for that
     */
    static List<Outcome> of(List<? extends UtilityFunction> parties) {
        Skyline<Outcome> skyline = new Skyline<>();
        for (Outcome outcome : EveryOutcome.of(parties.get(0).space())) {
            skyline.offer(UtilityPoint.of(outcome, parties).cell(), outcome);
        }
        return skyline.survivors();
    }
}
