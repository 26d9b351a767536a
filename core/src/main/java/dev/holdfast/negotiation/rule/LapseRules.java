package dev.holdfast.negotiation.rule;

import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent.Agreed;
import dev.holdfast.negotiation.event.PublicEvent.DeadlinePassed;
import dev.holdfast.negotiation.event.PublicEvent.OfferExpired;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens when nothing is done: the deadline passes, offers expire, a final that was not taken ends the talk. */
public final class LapseRules {

    private LapseRules() {}

    /** The next moment at which something lapses. */
    public static Optional<Instant> nextMoment(Course course) {
        return Stream.of(
                        course.brief().deadline().at(),
                        course.offers().ours().map(Offer::expiresAt),
                        course.offers().theirs().map(Offer::expiresAt))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The events of the earliest moment that has come; a deadline comes before offers that expire with it. */
    public static List<NegotiationEvent> next(Talk talk, Instant now) {
        Course course = talk.course();
        Optional<Instant> moment = nextMoment(course).filter(due -> !due.isAfter(now));
        if (moment.isEmpty()) {
            return List.of();
        }
        Instant at = latest(moment.get(), course.lastAt());
        if (talk.isFinalStanding() && isOver(course, moment.get())) {
            return finalIsOver(course, moment.get(), at);
        }
        if (course.brief().deadline().hasPassed(moment.get())) {
            return List.of(atDeadline(course, at));
        }
        Offer expired = expires(course.offers().ours(), moment.get())
                ? course.offers().ours().orElseThrow()
                : course.offers().theirs().orElseThrow();
        return List.of(new OfferExpired(at, expired.reference(), expired.by()));
    }

    /** Whether our final offer can no longer be accepted. */
    private static boolean isOver(Course course, Instant moment) {
        return expires(course.offers().ours(), moment)
                || course.brief().deadline().hasPassed(moment);
    }

    private static boolean expires(Optional<Offer> offer, Instant moment) {
        return offer.filter(standing -> standing.hasExpired(moment)).isPresent();
    }

    private static List<NegotiationEvent> finalIsOver(Course course, Instant moment, Instant at) {
        NegotiationEvent walkedAway = WalkAwayRules.walkedAway(at, WalkAwayReason.FINAL_EXPIRED);
        return course.offers()
                .ours()
                .filter(finalOffer -> finalOffer.hasExpired(moment))
                .map(expired -> List.of(new OfferExpired(at, expired.reference(), Party.OURS), walkedAway))
                .orElseGet(() -> List.of(walkedAway));
    }

    private static NegotiationEvent atDeadline(Course course, Instant at) {
        Optional<Offer> acceptable = course.offers()
                .theirs()
                .filter(theirs -> course.charter().mode() == Mode.AUTOPILOT)
                .filter(theirs -> AcceptanceRules.acceptableAtTheEnd(course.mandate(), theirs.outcome()));
        return acceptable
                .<NegotiationEvent>map(theirs -> new Agreed(at, theirs, Author.CLOCK))
                .orElseGet(() -> new DeadlinePassed(at));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
