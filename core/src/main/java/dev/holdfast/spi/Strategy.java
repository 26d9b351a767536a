package dev.holdfast.spi;

import dev.holdfast.negotiation.event.PublicEvent;

/**
 * Proposes our side's next move. It may keep state, but only what follows from the events it has observed: rebuilt by
 * observing the same events, it gives the same advice.
 */
public interface Strategy {

    /** Takes note of an event; called once for each, in order, before the next advice is asked for. */
    default void observe(PublicEvent event) {}

    /**
     * Proposes a move. May be called any number of times between two events and must not change what the strategy knows.
     *
     * @param situation all that a strategy may know; valid during the call only
     * @return the proposal, never null; {@link Advice#pass()} leaves it to the next strategy
     */
    Advice advise(Situation situation);
}
