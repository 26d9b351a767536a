package dev.holdfast.server.negotiations.events;

import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.server.negotiations.mandate.PlanView;
import dev.holdfast.server.negotiations.mandate.PointView;
import dev.holdfast.server.negotiations.table.OfferJson;
import dev.holdfast.server.negotiations.terms.LimitJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to say about an event; of each field only those events speak that have it.
 *
 * @param offer the offer that was made, announced as final, or accepted
 * @param offerReference the offer that was held, declined, withdrawn, or has expired
 * @param message words that went with it
 * @param reason why our side walked away
 * @param rationale why Holdfast makes the move that follows, where no person decided about it
 * @param mode who sends our side's moves; when the negotiation was set up
 * @param plan the plan from then on
 * @param fact the readiness fact that was stated
 * @param evidence on what a fact or a rejection rests
 * @param terms a package that the other side has said it would take
 * @param limits what the other side has said it cannot go beyond
 * @param walkAwayPoint the walk-away point that was stated or asked for; owners only
 * @param lastDecision the policy for their last offer; owners only
 * @param loosening why an owner asks to move the walk-away point down; owners only
 * @param expiresAt from when that cannot be approved any more; owners only
 * @param approvedBefore when a second person approved the same, if nobody had to be asked again; owners only
 */
public record EventDetails(
        Optional<OfferJson> offer,
        Optional<OfferReferenceJson> offerReference,
        Optional<String> message,
        Optional<WalkAwayReason> reason,
        Optional<String> rationale,
        Optional<Mode> mode,
        Optional<PlanView> plan,
        Optional<ReadinessFact> fact,
        Optional<String> evidence,
        Optional<Map<String, String>> terms,
        Optional<List<LimitJson>> limits,
        Optional<PointView> walkAwayPoint,
        Optional<LastDecision> lastDecision,
        Optional<String> loosening,
        Optional<Instant> expiresAt,
        Optional<Instant> approvedBefore) {

    @Override
    public String toString() {
        return "EventDetails[…]";
    }
}
