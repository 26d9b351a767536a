package dev.holdfast.negotiation.rule;

import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.event.PublicEvent.WalkedAway;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.party.Author;
import java.time.Instant;

/** Our side may walk away at any time, needs nobody's consent for it, and always does it with words. */
public final class WalkAwayRules {

    private WalkAwayRules() {}

    /** Our side walks away because somebody of ours says so. */
    public static WalkedAway walkedAway(OurCommand.WalkAway command) {
        String message = command.message().isBlank() ? command.reason().message() : command.message();
        return new WalkedAway(command.at(), command.reason(), command.by(), message);
    }

    /** Our side walks away because of what has been decided before. */
    public static WalkedAway walkedAway(Instant at, WalkAwayReason reason) {
        return walkedAway(at, reason, Author.CLOCK);
    }

    /** Our side walks away because of what somebody has done. */
    public static WalkedAway walkedAway(Instant at, WalkAwayReason reason, Author author) {
        return new WalkedAway(at, reason, author, reason.message());
    }
}
