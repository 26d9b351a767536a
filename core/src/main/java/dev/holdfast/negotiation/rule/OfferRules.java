package dev.holdfast.negotiation.rule;

import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.outcome.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What holds for offers of either side: which one is meant, until when it lasts, and how low ours may go. */
public final class OfferRules {

    private static final Duration DEFAULT_LIFE = Duration.ofDays(2);

    private OfferRules() {}

    /** Empty when exactly that offer stands. */
    public static Optional<Decision> check(Optional<Offer> standing, OfferReference meant) {
        if (standing.isEmpty() || !standing.get().id().equals(meant.id())) {
            return Optional.of(Decision.refused(
                    ReasonCode.OFFER_NOT_STANDING,
                    "Offer " + meant.id() + " is not on the table.",
                    "Name the offer that stands."));
        }
        if (standing.get().revision() != meant.revision()) {
            return Optional.of(Decision.refused(
                    ReasonCode.STALE_REVISION,
                    "Offer " + meant.id() + " has been restated since revision " + meant.revision() + ".",
                    "Read the offer again and name its present revision."));
        }
        return Optional.empty();
    }

    /** Empty when our side may put the outcome on the table. */
    public static Optional<Decision> checkProposal(Course course, Outcome outcome) {
        Brief brief = course.brief();
        outcome.requireIn(brief.space());
        boolean allowed =
                brief.proposals().contains(outcome) && course.mandate().admits(outcome);
        return allowed
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        ReasonCode.BELOW_SETTLING_POINT,
                        "Our side does not propose below its settling point.",
                        "Hold, or propose a package at or above the settling point."));
    }

    /** Empty when an offer may last until the wanted moment. */
    public static Optional<Decision> checkExpiry(Instant now, Optional<Instant> wanted) {
        boolean sensible =
                wanted.isEmpty() || (wanted.get().isAfter(now) && !wanted.get().isAfter(Deadline.LATEST));
        return sensible
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        ReasonCode.EXPIRY_OUT_OF_RANGE,
                        "The offer would already have expired, or last for ever.",
                        "Give an expiry after now, or none."));
    }

    /** When an offer expires: as wanted, or after 48 hours. Both sides see it, so it does not depend on the deadline. */
    public static Instant expiry(Instant now, Optional<Instant> wanted) {
        return wanted.orElse(now.plus(DEFAULT_LIFE));
    }
}
