package dev.holdfast.server.tournaments.setup;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.tournament.plan.Timetable;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.workbench.PartyDeadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When single parties leave: a list of deadlines as they are written on a command line, {@code 2=40} or {@code 1=500ms}. */
final class DeadlinesReader {

    private final Mistakes mistakes;
    private final List<Read> deadlines = new ArrayList<>();

    DeadlinesReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    private record Read(String place, PartyDeadline deadline) {}

    void read(Given list) {
        if (list.value().isArray() && list.value().isEmpty()) {
            return;
        }
        for (Given element : list.elements("deadlines of parties", mistakes)) {
            Optional.ofNullable(element.value().textValue())
                    .flatMap(PartyDeadline::read)
                    .ifPresentOrElse(
                            deadline -> deadlines.add(new Read(element.place(), deadline)),
                            () -> mistakes.add(
                                    element.place(),
                                    "must be " + PartyDeadline.EXAMPLES + ", not " + element.value() + "."));
        }
    }

    /** Somewhere there must be a party that a deadline is for. */
    void requireSeats(List<Scenario> scenarios) {
        int most = scenarios.stream()
                .mapToInt(scenario -> scenario.profiles().size())
                .max()
                .orElse(Integer.MAX_VALUE);
        deadlines.stream()
                .filter(read -> read.deadline().seat() > most)
                .forEach(read -> mistakes.add(
                        read.place(),
                        "no table has a seat " + read.deadline().seat() + ".",
                        "Seats are counted from 1, and there are at most " + most + "."));
    }

    /** In the order of the seats, each in the same way however it was written. */
    List<String> described() {
        return deadlines.stream()
                .map(Read::deadline)
                .sorted(Comparator.comparingInt(PartyDeadline::seat))
                .map(PartyDeadline::text)
                .toList();
    }

    Timetable timetable(Limits session) {
        return new Timetable(
                session,
                PartyDeadline.bySeat(deadlines.stream().map(Read::deadline).toList(), session));
    }
}
