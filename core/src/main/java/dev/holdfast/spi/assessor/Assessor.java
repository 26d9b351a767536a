package dev.holdfast.spi.assessor;

import dev.holdfast.negotiation.readiness.Viability;

/** Says, before the talk, whether to negotiate at all. */
public interface Assessor {

    /**
     * Assesses.
     *
     * @param preparation what is known before the talk; valid during the call only
     * @return the answer with its reasons, never null
     */
    Viability assess(Preparation preparation);
}
