package dev.holdfast.testkit;

import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.testkit.opponent.Table;
import dev.holdfast.testkit.opponent.TheirMove;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What the other side does, as commands. */
final class TheirMoves {

    private static final OfferReference NOTHING = new OfferReference(new OfferId(1), 1);

    private TheirMoves() {}

    static Command command(TheirMove move, Table table, Instant at, Author by) {
        if (move instanceof TheirMove.Bid bid) {
            return new TheirCommand.MakeTheirOffer(
                    at, by, bid.outcome(), Optional.empty(), bid.isFinal(), bid.message());
        } else if (move instanceof TheirMove.Accept) {
            return new TheirCommand.AcceptOurs(at, by, reference(table.ours()));
        } else if (move instanceof TheirMove.Decline) {
            return new TheirCommand.DeclineOurs(at, by, reference(table.ours()), "");
        } else if (move instanceof TheirMove.Withdraw) {
            return new TheirCommand.WithdrawTheirs(at, by, reference(table.theirs()));
        } else if (move instanceof TheirMove.Leave) {
            return new TheirCommand.Leave(at, by, "");
        }
        throw new IllegalArgumentException("nothing is done by " + move);
    }

    /** Where nothing stands, a reference that will be refused, so that a script which goes wrong can be read. */
    private static OfferReference reference(Optional<Offer> standing) {
        return standing.map(Offer::reference).orElse(NOTHING);
    }

    static String words(TheirMove move) {
        return move instanceof TheirMove.Bid bid
                ? "bids " + bid.outcome() + (bid.isFinal() ? " as the last" : "")
                : move.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "s";
    }
}
