package dev.holdfast.testkit.crossings;

import dev.holdfast.negotiation.event.NegotiationEvent;

/** Thrown when a log holds what must never be in one. */
final class Complaint extends AssertionError {

    private static final long serialVersionUID = 1L;

    private Complaint(String complaint, NegotiationEvent event) {
        super(complaint + ": " + event);
    }

    static void unless(boolean holds, String complaint, NegotiationEvent event) {
        if (!holds) {
            throw new Complaint(complaint, event);
        }
    }
}
