package dev.holdfast.negotiation.command;

import dev.holdfast.negotiation.Author;
import dev.holdfast.negotiation.Decision;
import dev.holdfast.negotiation.Negotiation;
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
