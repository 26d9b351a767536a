package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.bidding.opponent.belief.IssueBelief;
import dev.holdfast.spi.bidding.opponent.belief.ValueGroups;
import java.util.Optional;

/** See {@link OpponentModel#bayesian}. Beliefs on one issue are updated with what is expected of the others. */
final class BayesianModel implements OpponentModel {

    /** How far they are thought to come down by the end; the paper takes a share for each round. */
    private static final double CONCESSION = 0.5;

    private final ValueGroups groups;
    private final IssueBelief[] beliefs;
    private double sumOfWeights;
    private Optional<Outcome> latest = Optional.empty();

    BayesianModel(OutcomeSpace space) {
        groups = new ValueGroups(space);
        beliefs = new IssueBelief[groups.issues()];
        for (int position = 0; position < beliefs.length; position++) {
            beliefs[position] = new IssueBelief(groups.count(position), groups.isNumeric(position));
            sumOfWeights += beliefs[position].weight();
        }
    }

    /** An offer that is repeated says nothing new. */
    @Override
    public void observe(Outcome offer, double progress) {
        if (latest.isPresent() && latest.get().equals(offer)) {
            return;
        }
        latest = Optional.of(offer);
        double explained = 0;
        for (int position = 0; position < beliefs.length; position++) {
            explained += beliefs[position].weight() * value(position, offer);
        }
        double predicted = 1 - CONCESSION * progress;
        double weights = 0;
        double before = sumOfWeights;
        for (int position = 0; position < beliefs.length; position++) {
            IssueBelief belief = beliefs[position];
            double others = before - belief.weight();
            double byOthers = explained - belief.weight() * value(position, offer);
            belief.update(groups.of(position, offer), others, byOthers, predicted);
            weights += belief.weight();
        }
        sumOfWeights = weights;
    }

    private double value(int position, Outcome offer) {
        return beliefs[position].value(groups.of(position, offer));
    }

    @Override
    public double part(int position, int index) {
        IssueBelief belief = beliefs[position];
        return belief.weight() / sumOfWeights * belief.value(groups.of(position, index));
    }
}
