package dev.holdfast;

import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.preference.WeightedIssue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A sale of one thing for 0 to 100 EUR, where a euro is a hundredth of utility: opening 90, target 80, settling point 50,
 * walk-away point 40.
 */
public final class Fixtures {

    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    public static final Author OWNER = new Author(Author.Role.OWNER, "Olga");
    public static final Author OTHER_OWNER = new Author(Author.Role.OWNER, "Otto");
    public static final Author NEGOTIATOR = new Author(Author.Role.NEGOTIATOR, "Nora");
    public static final Author STRATEGY = new Author(Author.Role.STRATEGY, "plan-ladder");
    public static final Author BUYER = new Author(Author.Role.COUNTERPARTY, "Bo");

    public static final OutcomeSpace SPACE =
            OutcomeSpace.of(DecimalIssue.price("price", "0.00", "100.00", "0.01", "EUR"));
    public static final LinearAdditive PREFERENCES =
            new LinearAdditive(SPACE, List.of(new WeightedIssue("price", 1, new ValueFunction.Linear(0, 1))));
    public static final Plan PLAN = new Plan(Rung.at(0.9), Rung.at(0.8), SettlingPoint.atUtility(0.5));
    public static final WalkAwayPoint AT_40 = WalkAwayPoint.atUtility(0.4);

    private Fixtures() {}

    /** The outcome with this price. */
    public static Outcome price(String price) {
        return SPACE.outcome(Map.of("price", price));
    }

    /** The brief of the sale. */
    public static Brief brief(Deadline deadline) {
        return new Brief(PREFERENCES, PLAN, deadline, ConcessionBudget.UNLIMITED, Optional.empty());
    }

    /** The secret part of the mandate of the sale. */
    public static Reservation reservation(LastDecision lastDecision) {
        return Reservation.of(AT_40, lastDecision);
    }

    /** A charter in which no plugin takes part. */
    public static Charter charter(Mode mode, Brief brief) {
        return new Charter(
                new NegotiationId(new UUID(0, 1)), "a bicycle", mode, 1, List.of(), List.of(), List.of(), brief);
    }
}
