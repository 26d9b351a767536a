package dev.holdfast.lab.session.party;

import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;

/** Makes a party's strategy, anew for each session. */
@FunctionalInterface
public interface StrategyMaker {

    /** A strategy for one session. What it throws ends the session with the fault {@link FaultKind#NOT_MADE}. */
    Strategy create(Brief brief);
}
