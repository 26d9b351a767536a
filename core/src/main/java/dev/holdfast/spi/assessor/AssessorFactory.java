package dev.holdfast.spi.assessor;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Factory;

/**
 * Makes assessors; see {@link Factory}.
 *
 * @param <S> the record of settings
 */
public non-sealed interface AssessorFactory<S extends Record> extends Factory<S> {

    /**
     * Makes an assessor for one negotiation. Called when the negotiation is set up and again whenever it is rebuilt from its
     * events, so it must not depend on anything but its arguments.
     *
     * @param settings the settings, already checked against their annotations
     * @param brief the mandate without the walk-away point, as it was when the negotiation was set up
     * @throws IllegalArgumentException when the settings do not fit each other or the brief; the message is shown
     */
    Assessor create(S settings, Brief brief);
}
