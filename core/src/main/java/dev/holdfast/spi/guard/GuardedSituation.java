package dev.holdfast.spi.guard;

import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.spi.Situation;

/** What a guard may know: everything, the walk-away point included. */
public interface GuardedSituation extends Situation {

    /** The whole mandate. */
    Mandate mandate();
}
