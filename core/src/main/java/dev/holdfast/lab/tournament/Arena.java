package dev.holdfast.lab.tournament;

import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.plan.Timetable;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A scenario prepared for sessions: searches and figures are built once and shared by all of them. */
final class Arena {

    private final Scenario scenario;
    private final Timetable timetable;
    private final List<Position> positions;
    private final ScenarioFigures figures;

    Arena(Scenario scenario, Timetable timetable) {
        this.scenario = scenario;
        this.timetable = timetable;
        this.positions = IntStream.range(0, scenario.profiles().size())
                .mapToObj(seat -> Position.of(profile(seat), timetable.of(seat)))
                .toList();
        this.figures = ScenarioFigures.of(
                scenario, positions.stream().map(Position::search).toList());
    }

    /** A table with entrants at its seats. */
    AlternatingOffers table(List<Entrant> entrants) {
        List<Seat> seats = new ArrayList<>(entrants.size());
        for (int seat = 0; seat < entrants.size(); seat++) {
            seats.add(new Seat(
                    profile(seat).name(),
                    positions.get(seat),
                    entrants.get(seat).maker()));
        }
        return new AlternatingOffers(seats, timetable.session());
    }

    ScenarioFigures figures() {
        return figures;
    }

    Profile profile(int seat) {
        return scenario.profiles().get(seat);
    }

    String name() {
        return scenario.name();
    }

    /** The values of an outcome as text, in the order of the issues. */
    List<String> values(Outcome outcome) {
        return scenario.space().issues().stream()
                .map(issue -> outcome.value(issue.name()).toString())
                .toList();
    }
}
