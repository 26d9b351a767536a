package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.bidding.opponent.belief.Tally;
import dev.holdfast.spi.bidding.opponent.belief.ValueGroups;

/** See {@link OpponentModel#smith}. */
final class SmithModel implements OpponentModel {

    private final Tally tally;
    private final int issues;
    private double sum;

    SmithModel(OutcomeSpace space) {
        ValueGroups groups = new ValueGroups(space);
        tally = new Tally(groups, 0);
        issues = groups.issues();
    }

    @Override
    public void observe(Outcome offer, double progress) {
        tally.add(offer);
        sum = 0;
        for (int position = 0; position < issues; position++) {
            sum += tally.most(position);
        }
    }

    @Override
    public double part(int position, int index) {
        double weight = sum == 0 ? 1.0 / issues : tally.most(position) / sum;
        return weight * tally.share(position, index);
    }
}
