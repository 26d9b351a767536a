package dev.holdfast.server.negotiations.events;

import dev.holdfast.negotiation.party.Author;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.audience.Side;
import java.util.Optional;

/**
 * Who did something. The other side is told only that our side did it: not who, and not whether a machine.
 *
 * @param side on which side
 * @param role in which capacity
 * @param name the name of the person or part
 */
public record AuthorView(Side side, Optional<Author.Role> role, Optional<String> name) {

    static AuthorView of(Author author, Audience audience) {
        Side side = author.role() == Author.Role.COUNTERPARTY ? Side.COUNTERPARTY : Side.TEAM;
        boolean shown = audience.isTeam() || side == Side.COUNTERPARTY;
        return shown ? new AuthorView(side, Optional.of(author.role()), Optional.of(author.name())) : ofSide(side);
    }

    static AuthorView ofSide(Side side) {
        return new AuthorView(side, Optional.empty(), Optional.empty());
    }
}
