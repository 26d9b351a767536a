package dev.holdfast.testkit.contract.subject;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.testkit.situation.TestTalk;

/** A part of whatever kind at work in one negotiation, called as the engine calls it. */
public interface Voice {

    /** Lets it take note of an event. */
    void observe(PublicEvent event);

    /** Whatever it has to say at this moment, as a value that can be compared. */
    Object answer(TestTalk moment);
}
