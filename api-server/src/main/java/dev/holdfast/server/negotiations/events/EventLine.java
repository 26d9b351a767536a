package dev.holdfast.server.negotiations.events;

import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.audience.Side;
import dev.holdfast.server.negotiations.mandate.PlanView;
import dev.holdfast.server.negotiations.mandate.PointView;
import dev.holdfast.server.negotiations.table.OfferJson;
import dev.holdfast.server.negotiations.terms.LimitJson;
import dev.holdfast.server.negotiations.terms.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event view in the making. */
final class EventLine {

    private final long version;
    private final NegotiationEvent event;
    private final String type;
    private final Audience audience;
    private Optional<AuthorView> by = Optional.empty();
    private Optional<OfferJson> offer = Optional.empty();
    private Optional<OfferReferenceJson> reference = Optional.empty();
    private Optional<String> message = Optional.empty();
    private Optional<WalkAwayReason> reason = Optional.empty();
    private Optional<String> rationale = Optional.empty();
    private Optional<Mode> mode = Optional.empty();
    private Optional<PlanView> plan = Optional.empty();
    private Optional<ReadinessFact> fact = Optional.empty();
    private Optional<String> evidence = Optional.empty();
    private Optional<Map<String, String>> terms = Optional.empty();
    private Optional<List<LimitJson>> limits = Optional.empty();
    private Optional<PointView> walkAwayPoint = Optional.empty();
    private Optional<LastDecision> lastDecision = Optional.empty();
    private Optional<String> loosening = Optional.empty();
    private Optional<Instant> expiresAt = Optional.empty();
    private Optional<Instant> approvedBefore = Optional.empty();

    EventLine(long version, NegotiationEvent event, String type, Audience audience) {
        this.version = version;
        this.event = event;
        this.type = type;
        this.audience = audience;
    }

    EventLine by(Author author) {
        by = Optional.of(AuthorView.of(author, audience));
        return this;
    }

    EventLine by(Side side) {
        by = Optional.of(AuthorView.ofSide(side));
        return this;
    }

    EventLine offer(OfferJson shown) {
        offer = Optional.of(shown);
        return this;
    }

    EventLine offer(OfferReference meant) {
        reference = Optional.of(OfferReferenceJson.of(meant));
        return this;
    }

    EventLine message(String words) {
        message = Optional.of(words).filter(given -> !given.isEmpty());
        return this;
    }

    EventLine reason(WalkAwayReason why) {
        reason = Optional.of(why);
        return this;
    }

    EventLine rationale(String why) {
        rationale = Optional.of(why);
        return this;
    }

    EventLine mode(Mode who) {
        mode = Optional.of(who);
        return this;
    }

    EventLine plan(Plan from) {
        plan = Optional.of(PlanView.of(from));
        return this;
    }

    EventLine fact(ReadinessFact stated) {
        fact = Optional.of(stated);
        return this;
    }

    EventLine evidence(Evidence given) {
        evidence = Optional.of(given.text());
        return by(given.by());
    }

    EventLine position(TheirPosition noted) {
        terms = noted.indication().map(Outcome::terms);
        limits = Optional.of(Limits.json(noted.limits()));
        return this;
    }

    EventLine walkAwayPoint(WalkAwayPoint point) {
        walkAwayPoint = Optional.of(PointView.of(point));
        return this;
    }

    EventLine lastDecision(LastDecision policy) {
        lastDecision = Optional.of(policy);
        return this;
    }

    EventLine loosening(String why, Optional<Instant> end) {
        loosening = Optional.of(why);
        expiresAt = end;
        return this;
    }

    EventLine approvedBefore(Optional<Instant> moment) {
        approvedBefore = moment;
        return this;
    }

    EventView view() {
        EventDetails details = new EventDetails(
                offer,
                reference,
                message,
                reason,
                rationale,
                mode,
                plan,
                fact,
                evidence,
                terms,
                limits,
                walkAwayPoint,
                lastDecision,
                loosening,
                expiresAt,
                approvedBefore);
        return new EventView(version, event.at(), type, by, details);
    }
}
