package dev.holdfast.lab.tournament.plan;

import dev.holdfast.lab.session.party.StrategyMaker;

/**
 * A strategy with its settings that takes part in a tournament.
 *
 * @param name its name, unique in the tournament
 * @param maker makes it for each session
 */
public record Entrant(String name, StrategyMaker maker) {

    /** Checks the name. */
    public Entrant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entrant needs a name");
        }
    }
}
