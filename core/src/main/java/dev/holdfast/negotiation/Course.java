package dev.holdfast.negotiation;

import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Readiness;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
 * @param approvals the loosenings that were approved, and that nobody has turned down since
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
        List<ApprovedLoosening> approvals,
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
                List.of(),
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

    /** Whether the other side may make another offer; it is told that, and not how many more. */
    public boolean takesTheirOffers() {
        return charter.offerQuota().filter(most -> offers.theirCount() >= most).isEmpty();
    }

    Course next(Instant at) {
        return new Course(
                charter, brief, wholeMandate, readiness, offers, loosening, approvals, openedAt, at, version + 1);
    }

    Course opened(Instant at) {
        return new Course(
                charter,
                brief,
                wholeMandate,
                readiness,
                offers,
                loosening,
                approvals,
                Optional.of(at),
                lastAt,
                version);
    }

    Course with(Plan plan) {
        Brief raised = brief.withPlan(plan);
        Optional<Mandate> mandate = reservation().map(secret -> new Mandate(raised, secret));
        return new Course(charter, raised, mandate, readiness, offers, loosening, approvals, openedAt, lastAt, version);
    }

    Course with(Reservation stated) {
        return new Course(
                charter,
                brief,
                Optional.of(new Mandate(brief, stated)),
                readiness,
                offers,
                Optional.empty(),
                approvals,
                openedAt,
                lastAt,
                version);
    }

    Course with(Readiness changed) {
        return new Course(
                charter, brief, wholeMandate, changed, offers, loosening, approvals, openedAt, lastAt, version);
    }

    Course with(OffersOnTable changed) {
        return new Course(
                charter, brief, wholeMandate, readiness, changed, loosening, approvals, openedAt, lastAt, version);
    }

    Course with(LooseningRequest request) {
        return with(Optional.of(request), approvals);
    }

    /** The walk-away point moves down, as two people want it. */
    Course loosened(WalkAwayPoint point, Author by, Instant approvedAt) {
        WalkAwayPoint before = mandate().reservation().walkAwayPoint();
        List<ApprovedLoosening> known = new ArrayList<>(without(before, point));
        known.add(new ApprovedLoosening(before, point, by, approvedAt));
        return with(mandate().reservation().withWalkAwayPoint(point)).with(Optional.empty(), known);
    }

    /** Somebody has said no to the request; what was agreed to before in its place is not agreed to any more. */
    Course withoutRequest() {
        WalkAwayPoint before = mandate().reservation().walkAwayPoint();
        List<ApprovedLoosening> left = loosening
                .map(request -> without(before, request.walkAwayPoint()))
                .orElse(approvals);
        return with(Optional.empty(), left);
    }

    private List<ApprovedLoosening> without(WalkAwayPoint from, WalkAwayPoint to) {
        return approvals.stream().filter(each -> !each.isBetween(from, to)).toList();
    }

    private Course with(Optional<LooseningRequest> request, List<ApprovedLoosening> known) {
        return new Course(
                charter,
                brief,
                wholeMandate,
                readiness,
                offers,
                request,
                List.copyOf(known),
                openedAt,
                lastAt,
                version);
    }
}
