package dev.holdfast.engine.store;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.event.NegotiationEvent;
import java.util.List;

/** Where events are kept. Implementations are safe for use by many threads. */
public interface NegotiationStore {

    /**
     * All events of a negotiation, in order; empty when there is no such negotiation.
     *
     * @throws StoreUnavailableException when the store cannot answer
     */
    List<NegotiationEvent> read(NegotiationId id);

    /**
     * What others have appended to a negotiation since it was as we know it, in order; asked before each look at a
     * negotiation that is kept in memory, so it must cost less than reading all. A store that nobody else can write to may
     * answer with nothing, without looking.
     *
     * @throws StoreUnavailableException when the store cannot answer
     */
    List<NegotiationEvent> newsSince(Negotiation known);

    /**
     * Appends events, all or none. When it returns, they are durable.
     *
     * @throws VersionConflictException when the negotiation has other events than the caller knew
     * @throws StoreUnavailableException when the store cannot say that the events are durable; they may be or not be there
     */
    void append(Changes changes);
}
