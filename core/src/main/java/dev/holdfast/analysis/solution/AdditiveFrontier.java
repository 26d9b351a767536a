package dev.holdfast.analysis.solution;

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
            Staircase next = null;
            for (int value : undominated(space, position, List.of(one, other))) {
                Staircase moved = stage.moved(value, one.units(position, value), other.units(position, value));
                next = next == null ? moved : next.merged(moved);
                requireFew(next.size());
            }
            stage = next;
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
            Skyline<Partial> next = new Skyline<>();
            for (int value : undominated(space, position, parties)) {
                for (Partial partial : stage) {
                    Partial longer = partial.with(position, value, parties);
                    next.offer(longer.sums, longer);
                }
                requireFew(next.size());
            }
            stage = next.survivors();
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

        Partial with(int position, int value, List<AdditiveUtility> parties) {
            long[] more = sums.clone();
            for (int party = 0; party < more.length; party++) {
                more[party] += parties.get(party).units(position, value);
            }
            List<Integer> longer = new ArrayList<>(values);
            longer.add(value);
            return new Partial(more, longer);
        }
    }

    /** The values of an issue that no other value of it dominates. */
    private static List<Integer> undominated(OutcomeSpace space, int position, List<AdditiveUtility> parties) {
        Skyline<Integer> skyline = new Skyline<>();
        int size = space.issues().get(position).size();
        for (int value = 0; value < size; value++) {
            int chosen = value;
            skyline.offer(
                    parties.stream()
                            .mapToLong(party -> party.units(position, chosen))
                            .toArray(),
                    value);
        }
        return skyline.survivors();
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
