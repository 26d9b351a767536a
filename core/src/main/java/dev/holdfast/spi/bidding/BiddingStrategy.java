package dev.holdfast.spi.bidding;

import dev.holdfast.negotiation.mandate.Brief;
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
 * when it is within the plan and the budget of concessions, since nothing better can follow, and accepts nothing below the
 * settling point.
 */
public final class BiddingStrategy implements Strategy {

    private static final Advice HOLD_TURN =
            Advice.of(new Move.Hold(), "It is their turn; we do not bid against ourselves.");
    private static final Advice HOLD_FINAL = Advice.of(new Move.Hold(), "Our final offer stands.");
    private static final double ROUNDING = 1e-9;
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
            boolean accepted = acceptance.accepts(situation, theirs, next) || isLastChance(situation, theirs);
            Optional<Offer> offer = accepted ? within(situation) : Optional.empty();
            if (offer.isPresent()) {
                return Advice.of(new Move.Accept(offer.get().reference()), ACCEPTED);
            }
        }
        if (situation.finalStands()) {
            return HOLD_FINAL;
        }
        return situation.isOurTurn() ? offer(next) : HOLD_TURN;
    }

    /** Nothing better can follow their final offer; taking it must not cost more than our side was to give away. */
    private static boolean isLastChance(Situation situation, double theirs) {
        if (!situation.theirsIsFinal()) {
            return false;
        }
        Brief brief = situation.brief();
        return theirs >= brief.plan().opening().utility() - brief.budget().utility() - ROUNDING;
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
