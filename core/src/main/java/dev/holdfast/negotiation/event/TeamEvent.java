package dev.holdfast.negotiation.event;

import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import java.time.Instant;

/** An event that our negotiators and the owner see. Nothing reachable from it leads to the walk-away point. */
public sealed interface TeamEvent extends NegotiationEvent {

    /**
     * The negotiation has been set up.
     *
     * @param charter everything that stays as it is until the end, with the brief as it was at the start
     */
    record Prepared(Instant at, Charter charter) implements TeamEvent {}

    /**
     * A readiness fact has been stated.
     *
     * @param fact which one
     * @param evidence on what it rests
     */
    record FactStated(Instant at, ReadinessFact fact, Evidence evidence) implements TeamEvent {}

    /**
     * The other side has rejected our offer, before the talk.
     *
     * @param evidence how
     */
    record RejectionLogged(Instant at, Evidence evidence) implements TeamEvent {}

    /**
     * The other side has let us know something about its position, before the talk.
     *
     * @param position what
     * @param author who recorded it
     */
    record TheirPositionNoted(Instant at, TheirPosition position, Author author) implements TeamEvent {}

    /**
     * The owner has raised the plan.
     *
     * @param plan the plan from now on
     * @param author the owner
     */
    record PlanRaised(Instant at, Plan plan, Author author) implements TeamEvent {}

    /**
     * Why our side makes the move that follows, when Holdfast and not a person decides about it.
     *
     * @param author whose idea the move was
     * @param rationale why, in a sentence for the negotiator
     */
    record MoveExplained(Instant at, Author author, String rationale) implements TeamEvent {

        /** The longest rationale that is kept. */
        public static final int MAX_LENGTH = 2000;

        /** Checks that there is something to keep. */
        public MoveExplained {
            if (rationale.isBlank() || rationale.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("a rationale has 1 to " + MAX_LENGTH + " characters");
            }
        }
    }
}
