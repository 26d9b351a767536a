package dev.holdfast.lab.leak.talk;

import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.party.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Who sits opposite our side at a desk. Keeps nothing between turns: the moment says all that it may go by. */
public interface OtherSide {

    /** Who signs what it does. */
    Author AUTHOR = new Author(Author.Role.COUNTERPARTY, "the attacker");

    /** Tells it apart from all others. */
    String name();

    /** How much time it lets pass before each of its turns. */
    default Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** What it does in its turn, made for the time that it is; a tick when it does nothing. */
    Function<Instant, Command> act(Moment moment);
}
