package dev.holdfast.lab.tournament;

import dev.holdfast.engine.host.crew.Ground;
import dev.holdfast.lab.measure.SessionMeasures;
import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.plan.Match;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Knows a match's table, and writes the row of what was played there. */
final class Umpire {

    private final Match match;
    private final List<Entrant> entrants;
    private final Arena arena;
    private final AlternatingOffers table;

    Umpire(TournamentPlan plan, Match match, Arena arena) {
        this.match = match;
        this.entrants = match.entrants().stream().map(plan.entrants()::get).toList();
        this.arena = arena;
        this.table = arena.table(entrants);
    }

    Match match() {
        return match;
    }

    List<Entrant> entrants() {
        return entrants;
    }

    AlternatingOffers table() {
        return table;
    }

    Played played(SessionResult result) {
        return played(result, RowEnding.of(result.ending()));
    }

    /** What is written of a session that was not played, or must not count. */
    Played notPlayed(RowEnding ending) {
        return played(table.open(match.seed()).giveUp(Ground.LATE, "", List.of()), ending);
    }

    private Played played(SessionResult result, RowEnding ending) {
        List<RowSeat> seats = new ArrayList<>(entrants.size());
        for (int seat = 0; seat < entrants.size(); seat++) {
            seats.add(new RowSeat(
                    entrants.get(seat).name(),
                    arena.profile(seat).name(),
                    result.parties().get(seat).offers(),
                    result.parties().get(seat).refused()));
        }
        SessionRow row = new SessionRow(
                match.index(),
                arena.name(),
                match.repetition(),
                match.seed(),
                seats,
                ending,
                result.agreement().map(arena::values).orElse(List.of()),
                result.rounds(),
                result.time(),
                result.offers(),
                SessionMeasures.of(arena.figures(), result));
        return new Played(row, result);
    }

    @Override
    public String toString() {
        return entrants.stream().map(Entrant::name).collect(Collectors.joining(" and ", "", " on " + arena.name()));
    }
}
