package dev.holdfast.server.store.codec;

import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.Alternative;
import dev.holdfast.preference.Alternatives;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.preference.WeightedIssue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** One event of each type, with every kind of value that an event can hold. The golden files show how they are written. */
public final class Samples {

    public static final Instant AT = Instant.parse("2026-11-23T09:30:00.123456Z");
    public static final Author OWNER = new Author(Author.Role.OWNER, "Ada Öwner");
    private static final Author BUYER = new Author(Author.Role.COUNTERPARTY, "buyer");

    static final OutcomeSpace SPACE = OutcomeSpace.of(
            DecimalIssue.price("price", "10.00", "50.00", "0.05", "EUR"),
            new IntegerIssue("payment days", 0, 90),
            DecimalIssue.of("volume", "100", "1000", "12.5"),
            new CategoricalIssue("support", List.of("none", "office hours", "always")));

    private static final Plan PLAN = new Plan(
            new Rung(0.9, Optional.of(outcome("45.50"))),
            Rung.at(0.8),
            new SettlingPoint(
                    OptionalDouble.of(0.5), List.of(new IssueLimit.AtLeast("price", new BigDecimal("20.00")))));

    private static final Brief BRIEF = new Brief(
            new LinearAdditive(
                    SPACE,
                    List.of(
                            new WeightedIssue("price", 0.7, new ValueFunction.Linear(0, 1)),
                            new WeightedIssue("payment days", 0.1, new ValueFunction.Linear(1, 0.25)),
                            new WeightedIssue("volume", 0.1, new ValueFunction.Triangular(new BigDecimal("512.50"))),
                            new WeightedIssue(
                                    "support",
                                    0.1,
                                    new ValueFunction.Table(Map.of("none", 1.0, "office hours", 0.3, "always", 0.1))))),
            PLAN,
            new Deadline(Optional.of(AT.plusSeconds(86_400)), OptionalInt.of(12)),
            new ConcessionBudget(0.4),
            Optional.of(new DealValue(DealValue.Side.SELLER, "price", Optional.of("volume"))));

    private static final WalkAwayPoint WALK_AWAY_POINT = new WalkAwayPoint(
            OptionalDouble.of(0.30000000000000004),
            List.of(
                    new IssueLimit.AtLeast("price", new BigDecimal("17.350")),
                    new IssueLimit.AtMost("payment days", new BigDecimal("60")),
                    new IssueLimit.OneOf("support", Set.of("none", "office hours"))));

    private static final Offer OFFER = new Offer(
            new OfferId(3),
            2,
            Party.OURS,
            outcome("45.50"),
            AT,
            AT.plusNanos(172_800_000_000_001L),
            Optional.of(new OfferId(2)),
            true,
            "The last word, with \"quotes\" and ünïcödé.");

    private Samples() {}

    public static Outcome outcome(String price) {
        return SPACE.outcome(
                Map.of("price", price, "payment days", "14", "volume", "512.5", "support", "office hours"));
    }

    public static TeamEvent.Prepared prepared() {
        return new TeamEvent.Prepared(
                AT,
                new Charter(
                        new NegotiationId(UUID.fromString("6f1c2b0e-7c53-4f7e-9a35-0d7be24f4f5a")),
                        "Supply of valves",
                        Mode.AUTOPILOT,
                        -9_007_199_254_740_993L,
                        List.of(new PartChoice(
                                "plan-ladder",
                                Map.of(
                                        "shape",
                                        new BigDecimal("1.50"),
                                        "rounds",
                                        12,
                                        "patient",
                                        true,
                                        "pace",
                                        "PT48H",
                                        "steps",
                                        List.of(1, 2)))),
                        List.of(PartChoice.named("walk-away-enforcer")),
                        List.of(PartChoice.named("concessions")),
                        BRIEF));
    }

    /** The order matters only in that the first begins a log. */
    static List<NegotiationEvent> all() {
        Evidence evidence = new Evidence("said so on the phone", OWNER, AT);
        Offer theirs = new Offer(
                new OfferId(4), 1, Party.THEIRS, outcome("20.00"), AT, AT.plusSeconds(60), Optional.empty(), false, "");
        return List.of(
                prepared(),
                new TeamEvent.FactStated(AT, ReadinessFact.DECISION_MAKER, evidence),
                new TeamEvent.RejectionLogged(AT, evidence),
                new TeamEvent.TheirPositionNoted(
                        AT,
                        new TheirPosition(
                                Optional.of(outcome("30.00")),
                                List.of(new IssueLimit.AtMost("price", new BigDecimal("31")))),
                        OWNER),
                new TeamEvent.PlanRaised(AT, PLAN, OWNER),
                new TeamEvent.MoveExplained(AT, OWNER, "They have not moved, so we do not either."),
                new OwnerEvent.ReservationStated(
                        AT,
                        new Reservation(
                                WALK_AWAY_POINT,
                                Optional.of(new Alternatives(List.of(
                                        new Alternative("sell to the other one", 0.25, 0.6),
                                        new Alternative("keep it", 0.75, 0.2)))),
                                LastDecision.ASK_OWNER),
                        OWNER),
                new OwnerEvent.WalkAwayPointTightened(AT, WalkAwayPoint.atUtility(0.4), OWNER),
                new OwnerEvent.LooseningRequested(
                        AT,
                        WalkAwayPoint.atLimits(new IssueLimit.AtLeast("price", new BigDecimal("15"))),
                        "the market fell",
                        OWNER,
                        Optional.empty()),
                new OwnerEvent.LooseningApproved(
                        AT, WALK_AWAY_POINT, new Author(Author.Role.OWNER, "second"), Optional.empty()),
                new OwnerEvent.LooseningRejected(AT, OWNER),
                new PublicEvent.Opened(AT),
                new PublicEvent.OfferMade(AT, theirs, BUYER, false),
                new PublicEvent.OfferHeld(AT, OFFER.reference(), new Author(Author.Role.STRATEGY, "plan-ladder")),
                new PublicEvent.OfferDeclined(AT, OFFER.reference(), Party.THEIRS, BUYER, "too much"),
                new PublicEvent.OfferWithdrawn(AT, theirs.reference(), Party.THEIRS, BUYER),
                new PublicEvent.OfferExpired(AT, theirs.reference(), Party.THEIRS),
                new PublicEvent.WarningGiven(AT, OWNER, "We are close to our last word."),
                new PublicEvent.FinalAnnounced(AT, OFFER, OWNER),
                new PublicEvent.Agreed(AT, OFFER, BUYER),
                new PublicEvent.WalkedAway(AT, WalkAwayReason.FINAL_EXPIRED, Author.CLOCK, "The door stays open."),
                new PublicEvent.TheyLeft(AT, BUYER, "bye"),
                new PublicEvent.DeadlinePassed(AT));
    }
}
