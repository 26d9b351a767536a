package dev.holdfast.negotiation;

import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.NegotiationEvent;

/**
 * After the end: nothing more can happen.
 *
 * @param course how far the negotiation had come
 * @param closure how it ended
 */
public record Closed(Course course, Closure closure) implements Negotiation {

    @Override
    public Status status() {
        return closure.status();
    }

    @Override
    public Decision notInThisState() {
        return Decision.refused(ReasonCode.CLOSED, "The negotiation has ended: " + status() + ".", "Read its result.");
    }

    @Override
    public Negotiation after(NegotiationEvent event) {
        throw new IllegalStateException("the log has " + event.getClass().getSimpleName() + " after the end");
    }
}
