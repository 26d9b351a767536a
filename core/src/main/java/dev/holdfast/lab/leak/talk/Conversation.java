package dev.holdfast.lab.leak.talk;

import dev.holdfast.negotiation.event.PublicEvent;
import java.util.List;

/**
 * What the other side has seen of a negotiation, in utilities for our side, which it is told.
 *
 * @param opening how good our first offer was
 * @param exchanges what followed, in order
 * @param ending how it ended
 * @param events the public events themselves
 */
public record Conversation(double opening, List<Exchange> exchanges, Ending ending, List<PublicEvent> events) {

    /** How a conversation ends. */
    public enum Ending {
        /** Our side has accepted their latest offer. */
        WE_ACCEPTED,
        /** Our side has walked away. */
        WE_LEFT,
        /** Rounds have run out. */
        TIMED_OUT
    }

    /** Copies the lists. */
    public Conversation {
        exchanges = List.copyOf(exchanges);
        events = List.copyOf(events);
    }

    /** The lowest that our side has offered. */
    public double ourLowest() {
        return exchanges.stream().mapToDouble(Exchange::ours).reduce(opening, Math::min);
    }

    /** The most that our side has not accepted; 0 if it has accepted the first. */
    public double bestRefused() {
        int refused = ending == Ending.WE_ACCEPTED ? exchanges.size() - 1 : exchanges.size();
        return exchanges.stream().limit(refused).mapToDouble(Exchange::theirs).reduce(0, Math::max);
    }

    /** The least that our side would have taken, as far as it shows: what it has offered or accepted. */
    public double leastTaken() {
        return ending == Ending.WE_ACCEPTED
                ? Math.min(ourLowest(), exchanges.get(exchanges.size() - 1).theirs())
                : ourLowest();
    }
}
