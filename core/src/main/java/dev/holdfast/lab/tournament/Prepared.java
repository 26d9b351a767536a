package dev.holdfast.lab.tournament;

import dev.holdfast.lab.tournament.plan.TournamentPlan;
import java.util.Optional;

/**
 * What came of preparing a scenario.
 *
 * @param arena where its sessions are played; empty when it could not be prepared
 * @param reason why not
 */
record Prepared(Optional<Arena> arena, String reason) {

    static Prepared of(TournamentPlan plan, int scenario) {
        try {
            Arena arena = new Arena(plan.scenarios().get(scenario), plan.timetable());
            return new Prepared(Optional.of(arena), "");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
            // one scenario that is too much for the machine must not end all the others
            String message = failed.getMessage() == null ? failed.toString() : failed.getMessage();
            return new Prepared(Optional.empty(), message);
        }
    }
}
