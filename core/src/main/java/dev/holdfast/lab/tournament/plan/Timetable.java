package dev.holdfast.lab.tournament.plan;

import dev.holdfast.lab.session.party.Limits;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When sessions are over, and when single parties leave before.
 *
 * @param session the limits of all
 * @param bySeat the own limits of parties, by their seat from 0; a party knows its own, the others do not
 */
public record Timetable(Limits session, Map<Integer, Limits> bySeat) {

    /** Copies the limits of the seats. */
    public Timetable {
        bySeat = Map.copyOf(bySeat);
        bySeat.keySet().stream().filter(seat -> seat < 0).findFirst().ifPresent(seat -> {
            throw new IllegalArgumentException("seats are counted from 0, there is no seat " + seat);
        });
    }

    /** The same limits for everybody. */
    public static Timetable of(Limits session) {
        return new Timetable(session, Map.of());
    }

    /** The limits of the party at a seat, from 0. */
    public Limits of(int seat) {
        return bySeat.getOrDefault(seat, session);
    }

    /** Whether anybody is limited by the wall clock: such sessions are not reproducible. */
    public boolean isByClock() {
        return Stream.concat(Stream.of(session), bySeat.values().stream())
                .anyMatch(limits -> limits.time().isPresent());
    }
}
