package dev.holdfast.spi.guard;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Factory;

/**
 * Makes guards; see {@link Factory}.
 *
 * @param <S> the record of settings
 */
public non-sealed interface GuardFactory<S extends Record> extends Factory<S> {

    /**
     * Makes a guard for one negotiation. Called when the negotiation is set up and again whenever it is rebuilt from its
     * events, so it must not depend on anything but its arguments.
     *
     * @param settings the settings, already checked against their annotations
     * @param brief the mandate without the walk-away point, as it was when the negotiation was set up
     * @throws IllegalArgumentException when the settings do not fit each other or the brief; the message is shown
     */
    Guard create(S settings, Brief brief);
}
