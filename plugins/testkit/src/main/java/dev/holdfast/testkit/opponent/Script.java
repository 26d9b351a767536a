package dev.holdfast.testkit.opponent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An opponent that follows a list, one entry in each turn, and then does always the same.
 *
 * @param moves what it does in each turn
 * @param afterwards what it does when the list has come to its end
 */
public record Script(List<Opponent> moves, Opponent afterwards) implements Opponent {

    static final Script EMPTY = new Script(List.of(), table -> new TheirMove.Stop());

    /** Copies the list. */
    public Script {
        moves = List.copyOf(moves);
    }

    @Override
    public TheirMove next(Table table) {
        return table.turn() < moves.size() ? moves.get(table.turn()).next(table) : afterwards.next(table);
    }

    /** Then bids a package, in words. */
    public Script bid(String words) {
        return then(Opponent.bidding(words, false));
    }

    /** Then bids a package, in words, and says that it is the last. */
    public Script finalBid(String words) {
        return then(Opponent.bidding(words, true));
    }

    /** Then accepts what we have on the table. */
    public Script accept() {
        return then(table -> new TheirMove.Accept());
    }

    /** Then declines what we have on the table. */
    public Script decline() {
        return then(table -> new TheirMove.Decline());
    }

    /** Then takes back what they have on the table. */
    public Script withdraw() {
        return then(table -> new TheirMove.Withdraw());
    }

    /** Then ends the negotiation. */
    public Script leave() {
        return then(table -> new TheirMove.Leave());
    }

    /** Then lets time pass. */
    public Script await(Duration time) {
        return then(table -> new TheirMove.Wait(time));
    }

    /** Then does what another opponent does, in one turn. */
    public Script then(Opponent next) {
        List<Opponent> more = new ArrayList<>(moves);
        more.add(next);
        return new Script(more, afterwards);
    }

    /** From then on does what another opponent does. */
    public Script thenAlways(Opponent other) {
        return new Script(moves, other);
    }
}
