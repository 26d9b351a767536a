package dev.holdfast.testkit;

import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import java.time.Instant;
import java.util.Optional;

/** Moves as commands. */
public final class OurMoves {

    private OurMoves() {}

    /**
     * The command that makes a move.
     *
     * @throws IllegalArgumentException for a pass, which no command makes
     */
    public static Command command(Move move, Instant at, Author by) {
        if (move instanceof Move.Hold) {
            return new OurCommand.Hold(at, by);
        } else if (move instanceof Move.Counter counter) {
            return new OurCommand.MakeOffer(at, by, counter.outcome(), Optional.empty(), false, "");
        } else if (move instanceof Move.Trade trade) {
            return new OurCommand.MakeOffer(at, by, trade.outcome(), Optional.empty(), true, "");
        } else if (move instanceof Move.Accept accept) {
            return new OurCommand.AcceptOffer(at, by, accept.offer());
        } else if (move instanceof Move.Warn warn) {
            return new OurCommand.Warn(at, by, warn.message());
        } else if (move instanceof Move.AnnounceFinal last) {
            return new OurCommand.AnnounceFinal(at, by, last.outcome(), Optional.empty(), last.message());
        } else if (move instanceof Move.WalkAway walk) {
            return new OurCommand.WalkAway(at, by, walk.reason(), walk.message());
        }
        throw new IllegalArgumentException("a pass is no command");
    }
}
