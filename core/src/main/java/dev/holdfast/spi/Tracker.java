package dev.holdfast.spi;

import dev.holdfast.negotiation.event.PublicEvent;
import java.util.List;

/** Measures: a fold over events to findings. */
public interface Tracker {

    /** Takes note of an event; called once for each, in order. */
    void observe(PublicEvent event);

    /** What has been noticed so far; must not change anything. */
    List<Finding> findings();
}
