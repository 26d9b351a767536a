package dev.holdfast.testkit.opponent;

import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.testkit.mandate.Terms;
import java.util.Arrays;

/** The other side: what it does follows from what it sees. */
@FunctionalInterface
public interface Opponent {

    /** What it does, now that it is its turn. */
    TheirMove next(Table table);

    /**
     * Bids these packages, one in each turn, and then stops.
     *
     * @param packages in words, see {@link Terms}; where there are several issues, what is left out stays as in the bid before
     */
    static Script bids(String... packages) {
        return Arrays.stream(packages).reduce(script(), Script::bid, (one, other) -> other);
    }

    /** Nothing yet; to be continued with what the other side does in each turn. */
    static Script script() {
        return Script.EMPTY;
    }

    /** Bids the same package again and again. */
    static Opponent repeating(String words) {
        return table -> new TheirMove.Bid(Terms.outcome(table.space(), words), false, "");
    }

    /** The same, but takes our standing offer as soon as it likes it. */
    default Opponent acceptingWhen(Likes likes) {
        return table -> table.ours().filter(ours -> likes.likes(ours.outcome())).isPresent()
                ? new TheirMove.Accept()
                : next(table);
    }

    /** Bids a package in words; what is left out stays as in their bid before. */
    private static TheirMove.Bid bid(Table table, String words, boolean isFinal) {
        Outcome outcome = table.latest(Party.THEIRS)
                .map(before -> Terms.outcome(before, words))
                .orElseGet(() -> Terms.outcome(table.space(), words));
        return new TheirMove.Bid(outcome, isFinal, "");
    }

    /** An opponent that bids a package in words. */
    static Opponent bidding(String words, boolean isFinal) {
        return table -> bid(table, words, isFinal);
    }

    /** Which packages the other side would take. */
    @FunctionalInterface
    interface Likes {

        /** Whether it would take this one. */
        boolean likes(Outcome outcome);
    }
}
