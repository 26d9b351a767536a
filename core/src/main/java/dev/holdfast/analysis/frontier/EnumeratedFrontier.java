package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import java.util.ArrayList;
import java.util.List;

/** Undominated outcomes of any preferences, outcome by outcome. */
final class EnumeratedFrontier {

    /** Outcomes are sorted out in portions, so that only few are held at a time. */
    private static final int PORTION = 1 << 16;

    private EnumeratedFrontier() {}

    /**
     * Walks through the space.
     *
     * @throws SpaceTooLargeException when it has too many outcomes for that
     */
    static List<Outcome> of(List<? extends UtilityFunction> parties) {
        List<Skyline.Candidate<Outcome>> kept = new ArrayList<>();
        int next = PORTION;
        for (Outcome outcome : EveryOutcome.of(parties.get(0).space())) {
            kept.add(new Skyline.Candidate<>(UtilityPoint.of(outcome, parties).cell(), outcome));
            if (kept.size() >= next) {
                kept = new ArrayList<>(Skyline.of(kept));
                next = Math.max(PORTION, 2 * kept.size());
            }
        }
        return Skyline.of(kept).stream().map(Skyline.Candidate::what).toList();
    }
}
