package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.bidding.opponent.belief.Tally;
import dev.holdfast.spi.bidding.opponent.belief.ValueGroups;
import java.util.Arrays;
import java.util.Optional;

/** See {@link OpponentModel#frequency}. */
final class FrequencyModel implements OpponentModel {

    /** How much an issue that stays the same gains, shared by all issues. Source: the value of HardHeaded. */
    private static final double LEARNING = 0.2;

    private final Tally tally;
    private final double[] weights;
    private final double gain;
    private Optional<Outcome> latest = Optional.empty();

    FrequencyModel(OutcomeSpace space) {
        ValueGroups groups = new ValueGroups(space);
        tally = new Tally(groups, 1);
        weights = new double[groups.issues()];
        gain = LEARNING / weights.length;
        Arrays.fill(weights, 1.0 / weights.length);
    }

    @Override
    public void observe(Outcome offer, double progress) {
        if (latest.isPresent()) {
            weigh(latest.get(), offer);
        }
        tally.add(offer);
        latest = Optional.of(offer);
    }

    private void weigh(Outcome before, Outcome after) {
        double sum = 0;
        for (int position = 0; position < weights.length; position++) {
            if (before.index(position) == after.index(position)) {
                weights[position] += gain;
            }
            sum += weights[position];
        }
        for (int position = 0; position < weights.length; position++) {
            weights[position] /= sum;
        }
    }

    @Override
    public double part(int position, int index) {
        return weights[position] * tally.share(position, index);
    }
}
