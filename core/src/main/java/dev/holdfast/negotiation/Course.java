package dev.holdfast.negotiation;

import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.readiness.Readiness;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a negotiation has come: what all its states have in common.
 *
 * @param charter what it was set up with
 * @param brief the brief as it is now
 * @param wholeMandate the mandate with its secret part, once stated
 * @param readiness the readiness facts
 * @param offers what is on the table
 * @param loosening a request that waits for approval
 * @param openedAt when the talk began
 * @param lastAt when the last event happened
 * @param version how many events have happened
 */
public record Course(
        Charter charter,
        Brief brief,
        Optional<Mandate> wholeMandate,
        Readiness readiness,
        OffersOnTable offers,
        Optional<LooseningRequest> loosening,
        Optional<Instant> openedAt,
        Instant lastAt,
        long version) {

    static Course begin(Charter charter, Instant at) {
        return new Course(
                charter,
                charter.brief(),
                Optional.empty(),
                Readiness.NONE,
                OffersOnTable.EMPTY,
                Optional.empty(),
                Optional.empty(),
                at,
                1);
    }

    /** The whole mandate; the secret part must have been stated. */
    public Mandate mandate() {
        return wholeMandate.orElseThrow(() -> new IllegalStateException("no walk-away point has been stated"));
    }

    /** The secret part of the mandate, once stated. */
    public Optional<Reservation> reservation() {
        return wholeMandate.map(Mandate::reservation);
    }

    /** The share of the negotiation that has passed, from 0 to 1. */
    public double progress(Instant now) {
        return brief.deadline().progress(openedAt.orElse(now), now, offers.theirCount());
    }

    Course next(Instant at) {
        return new Course(charter, brief, wholeMandate, readiness, offers, loosening, openedAt, at, version + 1);
    }

    Course opened(Instant at) {
        return new Course(charter, brief, wholeMandate, readiness, offers, loosening, Optional.of(at), lastAt, version);
    }

    Course with(Plan plan) {
        Brief raised = brief.withPlan(plan);
        Optional<Mandate> mandate = reservation().map(secret -> new Mandate(raised, secret));
        return new Course(charter, raised, mandate, readiness, offers, loosening, openedAt, lastAt, version);
    }

    Course with(Reservation stated) {
        return new Course(
                charter,
                brief,
                Optional.of(new Mandate(brief, stated)),
                readiness,
                offers,
                Optional.empty(),
                openedAt,
                lastAt,
                version);
    }

    Course with(Readiness changed) {
        return new Course(charter, brief, wholeMandate, changed, offers, loosening, openedAt, lastAt, version);
    }

    Course with(OffersOnTable changed) {
        return new Course(charter, brief, wholeMandate, readiness, changed, loosening, openedAt, lastAt, version);
    }

    Course with(Optional<LooseningRequest> request) {
        return new Course(charter, brief, wholeMandate, readiness, offers, request, openedAt, lastAt, version);
    }
}
