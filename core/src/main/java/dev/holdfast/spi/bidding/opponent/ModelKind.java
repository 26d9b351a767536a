package dev.holdfast.spi.bidding.opponent;

import dev.holdfast.outcome.OutcomeSpace;
import java.util.Optional;

/** The models that there are, for the settings of strategies. */
public enum ModelKind {
    /** None: nothing is learned. */
    NONE,
    /** See {@link OpponentModel#nearness}. */
    NEARNESS,
    /** See {@link OpponentModel#frequency}. */
    FREQUENCY,
    /** See {@link OpponentModel#smith}. */
    SMITH,
    /** See {@link OpponentModel#bayesian}. */
    BAYESIAN;

    /** A model that has seen nothing; empty for none. */
    public Optional<OpponentModel> model(OutcomeSpace space) {
        return switch (this) {
            case NONE -> Optional.empty();
            case NEARNESS -> Optional.of(OpponentModel.nearness(space));
            case FREQUENCY -> Optional.of(OpponentModel.frequency(space));
            case SMITH -> Optional.of(OpponentModel.smith(space));
            case BAYESIAN -> Optional.of(OpponentModel.bayesian(space));
        };
    }
}
