package dev.holdfast.server.store.negotiation;

import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.FinalStanding;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Status;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.time.Microseconds;

/** What the index keeps of a negotiation. */
public final class StreamHeads {

    private StreamHeads() {}

    /** What is kept of a negotiation as it is. */
    public static StreamHead of(Negotiation negotiation) {
        return new StreamHead(
                negotiation.status().name(),
                Microseconds.truncate(negotiation.course().lastAt()),
                negotiation.nextLapse().map(Microseconds::ceiling),
                record(negotiation));
    }

    /**
     * A negotiation has at most one final offer, and no rule lets our side give better terms after it: one that ended
     * after its final offer has honoured it.
     */
    private static PublicRecord record(Negotiation negotiation) {
        if (negotiation instanceof FinalStanding) {
            return new PublicRecord(1, 0, 0);
        }
        if (negotiation instanceof Closed closed) {
            int finals = closed.closure().afterFinal() ? 1 : 0;
            return new PublicRecord(finals, finals, closed.status() == Status.WALKED_AWAY ? 1 : 0);
        }
        return PublicRecord.EMPTY;
    }
}
