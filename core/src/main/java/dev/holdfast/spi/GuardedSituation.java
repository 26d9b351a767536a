package dev.holdfast.spi;

import dev.holdfast.negotiation.mandate.Mandate;

/** What a guard may know: everything, the walk-away point included. */
public interface GuardedSituation extends Situation {

    /** The whole mandate. */
    Mandate mandate();
}
