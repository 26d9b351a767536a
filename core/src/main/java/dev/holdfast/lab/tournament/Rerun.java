package dev.holdfast.lab.tournament;

import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.tournament.plan.Match;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.Optional;

/**
 * Plays single sessions of a tournament once more, to see their offers: since seeds follow from the plan, nothing needs to be
 * kept for that. For one thread.
 */
public final class Rerun {

    private final TournamentPlan plan;
    private final Arenas arenas;

    /** Plays sessions of a plan. */
    public Rerun(TournamentPlan plan) {
        this.plan = plan;
        this.arenas = new Arenas(plan);
    }

    /**
     * The session of a row with its offers, on the caller's thread. Empty where it would not be the same, because time was
     * limited, and where a party broke down, which it could do in a worse way here. Cheapest in the order of the rows.
     */
    public Optional<SessionResult> of(SessionRow row) {
        if (row.isFault() || plan.timetable().isByClock()) {
            return Optional.empty();
        }
        Match match = plan.match(row.index());
        arenas.letAllGoBut(match.scenario());
        return arenas.get(match.scenario())
                .arena()
                .map(arena -> new Umpire(plan, match, arena).table().trace(match.seed()));
    }
}
