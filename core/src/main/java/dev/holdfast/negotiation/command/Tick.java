package dev.holdfast.negotiation.command;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.party.Author;
import java.time.Instant;

/**
 * Time has gone by: offers expire and deadlines pass.
 *
 * @param at the time it is
 */
public record Tick(Instant at) implements Command {

    @Override
    public Author by() {
        return Author.CLOCK;
    }

    @Override
    public Decision on(Negotiation negotiation) {
        return Decision.of();
    }
}
