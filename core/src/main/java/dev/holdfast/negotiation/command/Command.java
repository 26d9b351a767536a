package dev.holdfast.negotiation.command;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.party.Author;
import java.time.Instant;

/** A wish that a negotiation grants with events or refuses with a reason. */
public sealed interface Command permits PreparingCommand, OurCommand, TheirCommand, OwnerCommand, Tick {

    /** When the command is given. */
    Instant at();

    /** Who gives it. */
    Author by();

    /** Hands the command to the method of the state that decides about it. */
    Decision on(Negotiation negotiation);
}
