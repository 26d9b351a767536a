package dev.holdfast.engine.view;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.guard.GuardedSituation;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** What a guard receives: a strategy's situation and the whole mandate. Never handed to a strategy. */
public record GuardedTurnSituation(Situation situation, Mandate mandate) implements GuardedSituation {

    @Override
    public Brief brief() {
        return situation.brief();
    }

    @Override
    public Instant now() {
        return situation.now();
    }

    @Override
    public double progress() {
        return situation.progress();
    }

    @Override
    public OffersOnTable offers() {
        return situation.offers();
    }

    @Override
    public List<PublicEvent> history() {
        return situation.history();
    }

    @Override
    public boolean warned() {
        return situation.warned();
    }

    @Override
    public boolean finalStands() {
        return situation.finalStands();
    }

    @Override
    public InverseUtility search() {
        return situation.search();
    }

    @Override
    public int round() {
        return situation.round();
    }

    @Override
    public double utility(Outcome outcome) {
        return situation.utility(outcome);
    }

    @Override
    public OptionalDouble theirUtility() {
        return situation.theirUtility();
    }

    @Override
    public double theirUtilityOr(double none) {
        return situation.theirUtilityOr(none);
    }

    @Override
    public boolean theirsIsFinal() {
        return situation.theirsIsFinal();
    }

    @Override
    public boolean isOurTurn() {
        return situation.isOurTurn();
    }

    @Override
    public RandomGenerator random() {
        return situation.random();
    }

    @Override
    public String toString() {
        return "GuardedTurnSituation[secret]";
    }
}
