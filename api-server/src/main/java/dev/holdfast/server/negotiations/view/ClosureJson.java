package dev.holdfast.server.negotiations.view;

import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.TheyLeft;
import dev.holdfast.negotiation.event.PublicEvent.WalkedAway;
import dev.holdfast.negotiation.move.WalkAwayReason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How a negotiation ended, as everybody sees it.
 *
 * @param at when
 * @param terms the package that was agreed on, if there is a deal
 * @param reason why our side walked away, if it did
 * @param message the words with which a side left
 * @param afterFinal whether a final offer of ours stood when it ended
 */
public record ClosureJson(
        Instant at,
        Optional<Map<String, String>> terms,
        Optional<WalkAwayReason> reason,
        Optional<String> message,
        boolean afterFinal) {

    /**
     * How it ended.
     *
     * @param last the last public event, which brought about the end
     */
    public static ClosureJson of(Closed closed, PublicEvent last) {
        return new ClosureJson(
                last.at(),
                closed.closure().deal().map(offer -> offer.outcome().terms()),
                closed.closure().walkAwayReason(),
                message(last),
                closed.closure().afterFinal());
    }

    private static Optional<String> message(PublicEvent last) {
        if (last instanceof WalkedAway walked) {
            return Words.of(walked.message());
        }
        return last instanceof TheyLeft left ? Words.of(left.message()) : Optional.empty();
    }
}
