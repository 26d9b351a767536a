package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.bidding.opponent.belief.ValueGroups;
import java.util.Optional;

/** See {@link OpponentModel#nearness}. */
final class NearnessModel implements OpponentModel {

    private final ValueGroups groups;
    private Optional<Outcome> latest = Optional.empty();

    NearnessModel(OutcomeSpace space) {
        groups = new ValueGroups(space);
    }

    @Override
    public void observe(Outcome offer, double progress) {
        latest = Optional.of(offer);
    }

    @Override
    public double part(int position, int index) {
        if (latest.isEmpty()) {
            return 1.0 / groups.issues();
        }
        int wanted = groups.of(position, latest.get());
        return groups.likeness(position, groups.of(position, index), wanted) / groups.issues();
    }
}
