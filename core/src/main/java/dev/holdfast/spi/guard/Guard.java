package dev.holdfast.spi.guard;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.spi.assessor.Preparation;
import java.util.Optional;

/**
 * Agrees to our side's moves, refuses them, or makes them firmer; whoever thought of them. Guards see the whole mandate,
 * so they need the operator's grant. They can only tighten: behind them stand the rules that no plugin can remove. A
 * guard that fails stops the move. Walking away needs nobody's consent and is never reviewed.
 */
public interface Guard {

    /** Takes note of an event; called once for each, in order. */
    default void observe(PublicEvent event) {}

    /**
     * Reviews a move before it goes out, and in each turn the move that would be advised.
     *
     * @param situation what is known, with the whole mandate; valid during the call only
     * @param proposed the move; never {@link Move.Pass} nor {@link Move.WalkAway}
     * @param by who wants to make it
     * @return the verdict, never null
     */
    Verdict review(GuardedSituation situation, Move proposed, Author by);

    /**
     * Reviews the opening of the talk.
     *
     * @return the refusal, or empty to agree
     */
    default Optional<Verdict.Refuse> reviewOpening(Preparation preparation) {
        return Optional.empty();
    }
}
