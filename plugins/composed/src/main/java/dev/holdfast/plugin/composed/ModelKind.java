package dev.holdfast.plugin.composed;

import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.Optional;

/** How our side learns what the other side wants. */
public enum ModelKind {
    /** Not at all. */
    NONE,
    /** By counting values, and weighing issues by what they leave unchanged. */
    FREQUENCY,
    /** By counting values, and weighing issues by how much one value prevails. */
    SMITH,
    /** By weighing hypotheses. */
    BAYESIAN;

    /** A model that has seen nothing. */
    Optional<OpponentModel> model(OutcomeSpace space) {
        return switch (this) {
            case NONE -> Optional.empty();
            case FREQUENCY -> Optional.of(OpponentModel.frequency(space));
            case SMITH -> Optional.of(OpponentModel.smith(space));
            case BAYESIAN -> Optional.of(OpponentModel.bayesian(space));
        };
    }
}
