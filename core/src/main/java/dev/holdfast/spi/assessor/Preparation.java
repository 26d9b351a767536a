package dev.holdfast.spi.assessor;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.readiness.Readiness;
import java.time.Instant;

/** What is known before the talk. Nothing reachable from it leads to the walk-away point. */
public interface Preparation {

    /** The mandate without the walk-away point. */
    Brief brief();

    /** The readiness facts, and what the other side has let us know. */
    Readiness readiness();

    /** The time. */
    Instant now();
}
