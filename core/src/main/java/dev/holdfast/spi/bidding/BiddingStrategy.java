package dev.holdfast.spi.bidding;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.List;
import java.util.Optional;

/**
 * A bidding and an acceptance. It holds when it is not our turn and when our final offer stands, takes their final offer
 * when it is within the plan, since nothing better can follow, and accepts nothing below the settling point.
 */
public final class BiddingStrategy implements Strategy {

    private static final Advice HOLD_TURN =
            Advice.of(new Move.Hold(), "It is their turn; we do not bid against ourselves.");
    private static final Advice HOLD_FINAL = Advice.of(new Move.Hold(), "Our final offer stands.");
    private static final String ACCEPTED = "Their offer is good enough by now.";

    private final Bidding bidding;
    private final Acceptance acceptance;
    private final String rationale;
    private Advice latest = HOLD_TURN;

    /** Puts the parts together; the rationale says why an offer is made, for people. */
    public BiddingStrategy(Bidding bidding, Acceptance acceptance, String rationale) {
        this.bidding = bidding;
        this.acceptance = acceptance;
        this.rationale = rationale;
    }

    @Override
    public Advice advise(Situation situation) {
        Outcome next = bidding.next(situation);
        double theirs = situation.theirUtilityOr(Double.NaN);
        if (!Double.isNaN(theirs)) {
            boolean accepted = acceptance.accepts(situation, theirs, next);
            Optional<Offer> offer = accepted || situation.theirsIsFinal() ? within(situation) : Optional.empty();
            if (offer.isPresent()) {
                return Advice.of(new Move.Accept(offer.get().reference()), ACCEPTED);
            }
        }
        if (situation.finalStands()) {
            return HOLD_FINAL;
        }
        return situation.isOurTurn() ? offer(next) : HOLD_TURN;
    }

    /** Their offer, if our side may accept it as the plan is. */
    private static Optional<Offer> within(Situation situation) {
        return situation
                .offers()
                .theirs()
                .filter(offer -> situation.brief().proposals().contains(offer.outcome()));
    }

    /** The advice for the same package as last time is the same object. */
    private Advice offer(Outcome next) {
        if (latest.move() instanceof Move.Counter counter && counter.outcome().equals(next)) {
            return latest;
        }
        latest = new Advice(new Move.Counter(next), rationale, List.of());
        return latest;
    }
}
