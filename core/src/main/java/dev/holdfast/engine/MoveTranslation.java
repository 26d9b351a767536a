package dev.holdfast.engine;

import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import java.time.Instant;
import java.util.Optional;

/** Turns moves, which strategies and guards think in, into commands, which a negotiation decides about, and back. */
final class MoveTranslation {

    private MoveTranslation() {}

    /** The command that makes a move; empty for a pass. */
    static Optional<Command> command(Move move, Instant at, Author by) {
        if (move instanceof Move.Hold) {
            return Optional.of(new OurCommand.Hold(at, by));
        } else if (move instanceof Move.Counter counter) {
            return Optional.of(new OurCommand.MakeOffer(at, by, counter.outcome(), Optional.empty(), false, ""));
        } else if (move instanceof Move.Trade trade) {
            return Optional.of(new OurCommand.MakeOffer(at, by, trade.outcome(), Optional.empty(), true, ""));
        } else if (move instanceof Move.Accept accept) {
            return Optional.of(new OurCommand.AcceptOffer(at, by, accept.offer()));
        } else if (move instanceof Move.Warn warn) {
            return Optional.of(new OurCommand.Warn(at, by, warn.message()));
        } else if (move instanceof Move.AnnounceFinal last) {
            return Optional.of(new OurCommand.AnnounceFinal(at, by, last.outcome(), Optional.empty(), last.message()));
        } else if (move instanceof Move.WalkAway walk) {
            return Optional.of(new OurCommand.WalkAway(at, by, walk.reason(), walk.message()));
        }
        return Optional.empty();
    }

    /** The move that a command makes, when guards have a say in it; walking away, declining and withdrawing need nobody's consent. */
    static Optional<Move> move(Command command) {
        if (command instanceof OurCommand.MakeOffer offer) {
            return Optional.of(offer.trade() ? new Move.Trade(offer.outcome()) : new Move.Counter(offer.outcome()));
        } else if (command instanceof OurCommand.AcceptOffer accept) {
            return Optional.of(new Move.Accept(accept.offer()));
        } else if (command instanceof OurCommand.Hold) {
            return Optional.of(new Move.Hold());
        } else if (command instanceof OurCommand.Warn warn) {
            return Optional.of(new Move.Warn(warn.message()));
        } else if (command instanceof OurCommand.AnnounceFinal last) {
            return Optional.of(new Move.AnnounceFinal(last.outcome(), last.message()));
        }
        return Optional.empty();
    }
}
