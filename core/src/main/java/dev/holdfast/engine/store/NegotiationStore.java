package dev.holdfast.engine.store;

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
     * Appends events, all or none. When it returns, they are durable.
     *
     * @throws VersionConflictException when the negotiation has other events than the caller knew
     * @throws StoreUnavailableException when the store cannot say that the events are durable; they may be or not be there
     */
    void append(Changes changes);
}
