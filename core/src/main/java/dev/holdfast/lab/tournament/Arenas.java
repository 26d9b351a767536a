package dev.holdfast.lab.tournament;

import dev.holdfast.lab.tournament.plan.TournamentPlan;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The arenas that are in use: made when the first session needs one, and let go when the last one is done. */
final class Arenas {

    private final TournamentPlan plan;
    private final Map<Integer, Prepared> open = new ConcurrentHashMap<>();

    Arenas(TournamentPlan plan) {
        this.plan = plan;
    }

    /** The arena of a scenario, by its number, if there can be one; made by whoever asks first. */
    Prepared get(int scenario) {
        return open.computeIfAbsent(scenario, number -> Prepared.of(plan, number));
    }

    /** Lets all arenas go that stand before a scenario. */
    void letGoBefore(int scenario) {
        open.keySet().removeIf(number -> number < scenario);
    }

    /** Lets all arenas go but one. */
    void letAllGoBut(int scenario) {
        open.keySet().removeIf(number -> number != scenario);
    }
}
