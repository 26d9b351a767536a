package dev.holdfast.engine.store;

import dev.holdfast.negotiation.charter.NegotiationId;

/** Thrown when there is no such negotiation. */
public final class NegotiationNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the negotiation that is missing. */
    public NegotiationNotFoundException(NegotiationId id) {
        super("there is no negotiation " + id);
    }
}
