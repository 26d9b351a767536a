package dev.holdfast.spi;

import dev.holdfast.negotiation.mandate.Brief;
import java.util.function.BiFunction;

/**
 * Makes strategies; see {@link Factory}.
 *
 * @param <S> the record of settings
 */
public non-sealed interface StrategyFactory<S extends Record> extends Factory<S> {

    /** A factory from what it has to say: for a strategy that needs no class of its own to be made. */
    static <S extends Record> StrategyFactory<S> of(
            String name, String summary, Class<S> settingsType, BiFunction<S, Brief, Strategy> strategies) {
        return new DeclaredStrategy<>(name, summary, settingsType, strategies);
    }

    /**
     * Makes a strategy for one negotiation. Called when the negotiation is set up and again whenever it is rebuilt from its
     * events, so it must not depend on anything but its arguments.
     *
     * @param settings the settings, already checked against their annotations
     * @param brief the mandate without the walk-away point, as it was when the negotiation was set up
     * @throws IllegalArgumentException when the settings do not fit each other or the brief; the message is shown
     */
    Strategy create(S settings, Brief brief);

    /**
     * Whether its strategies have an answer to every turn. One that passes where it has nothing to say is asked before
     * others, and is left out where all strategies play against each other, each by itself.
     */
    default boolean playsAlone() {
        return true;
    }
}
