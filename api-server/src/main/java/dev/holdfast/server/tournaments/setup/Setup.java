package dev.holdfast.server.tournaments.setup;

import dev.holdfast.lab.tournament.plan.TournamentPlan;
import java.time.Duration;
import java.util.List;

/**
 * A tournament that can be played.
 *
 * @param description all on which its results depend
 * @param plan the sessions
 * @param patience how long a move may take
 * @param remarks what was left out, for people
 */
public record Setup(TournamentJson description, TournamentPlan plan, Duration patience, List<String> remarks) {

    /** Copies the list. */
    public Setup {
        remarks = List.copyOf(remarks);
    }
}
