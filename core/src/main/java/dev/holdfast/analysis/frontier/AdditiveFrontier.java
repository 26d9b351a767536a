package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.SpaceTooLargeException;
import java.util.ArrayList;
import java.util.List;

/**
 * Undominated outcomes of additive preferences, issue by issue: of the combinations of the first issues only those can be
 * part of an undominated outcome that are undominated themselves, so the space is never walked through.
 *
 * <p>Source: the principle of optimality (Bellman 1957); {@code ParetoLinearAdditive} of GeniusWeb uses it in the same way.
 */
final class AdditiveFrontier {

    private static final int MOST_VALUES = 1 << 20;
    private static final int MOST_PARTIAL = 1 << 22;

    private AdditiveFrontier() {}

    static List<Outcome> of(List<AdditiveUtility> parties) {
        OutcomeSpace space = parties.get(0).space();
        space.issues().forEach(issue -> {
            if (issue.size() > MOST_VALUES) {
                throw tooLarge();
            }
        });
        return parties.size() == 2 ? ofTwo(space, parties.get(0), parties.get(1)) : ofMany(space, parties);
    }

    private static List<Outcome> ofTwo(OutcomeSpace space, AdditiveUtility one, AdditiveUtility other) {
        List<Staircase> stages = new ArrayList<>();
        Staircase stage = Staircase.start();
        for (int position = 0; position < space.issues().size(); position++) {
            stage = stage.extended(undominated(space, position, List.of(one, other)));
            requireFew(stage.size());
            stages.add(stage);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int stair = 0; stair < stage.size(); stair++) {
            outcomes.add(outcome(space, stages, stair));
        }
        return outcomes;
    }

    private static Outcome outcome(OutcomeSpace space, List<Staircase> stages, int last) {
        int[] indexes = new int[stages.size()];
        int stair = last;
        for (int position = indexes.length - 1; position >= 0; position--) {
            indexes[position] = stages.get(position).value(stair);
            stair = stages.get(position).origin(stair);
        }
        return space.at(indexes);
    }

    private static List<Outcome> ofMany(OutcomeSpace space, List<AdditiveUtility> parties) {
        List<Partial> stage = List.of(new Partial(new long[parties.size()], List.of()));
        for (int position = 0; position < space.issues().size(); position++) {
            List<Skyline.Candidate<Partial>> longer = new ArrayList<>();
            for (Skyline.Candidate<Integer> value : undominated(space, position, parties)) {
                stage.stream().map(partial -> partial.with(value)).forEach(longer::add);
                requireFew(longer.size());
            }
            stage = Skyline.of(longer).stream().map(Skyline.Candidate::what).toList();
        }
        return stage.stream()
                .map(partial -> space.at(
                        partial.values.stream().mapToInt(Integer::intValue).toArray()))
                .toList();
    }

    /** Values of the first issues and what they add up to for each party. */
    private static final class Partial {

        private final long[] sums;
        private final List<Integer> values;

        Partial(long[] sums, List<Integer> values) {
            this.sums = sums;
            this.values = values;
        }

        Skyline.Candidate<Partial> with(Skyline.Candidate<Integer> value) {
            long[] more = sums.clone();
            for (int party = 0; party < more.length; party++) {
                more[party] += value.point()[party];
            }
            List<Integer> longer = new ArrayList<>(values);
            longer.add(value.what());
            return new Skyline.Candidate<>(more, new Partial(more, longer));
        }
    }

    /** The values of an issue that no other value of it dominates. */
    private static List<Skyline.Candidate<Integer>> undominated(
            OutcomeSpace space, int position, List<AdditiveUtility> parties) {
        List<Skyline.Candidate<Integer>> values = new ArrayList<>();
        for (int value = 0; value < space.issues().get(position).size(); value++) {
            int chosen = value;
            long[] parts = parties.stream()
                    .mapToLong(party -> party.units(position, chosen))
                    .toArray();
            values.add(new Skyline.Candidate<>(parts, value));
        }
        return Skyline.of(values);
    }

    private static void requireFew(int size) {
        if (size > MOST_PARTIAL) {
            throw tooLarge();
        }
    }

    private static SpaceTooLargeException tooLarge() {
        return new SpaceTooLargeException(
                "the Pareto frontier has too many points to be listed: use larger steps or fewer values");
    }
}
