package dev.holdfast.negotiation;

import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import java.util.Optional;

/**
 * How a negotiation ended.
 *
 * @param status one of the closed ones
 * @param deal the offer that was accepted, if there is a deal
 * @param walkAwayReason why our side walked away, if it did
 * @param afterFinal whether a final offer of ours stood when it ended
 */
public record Closure(
        Status status, Optional<Offer> deal, Optional<WalkAwayReason> walkAwayReason, boolean afterFinal) {}
