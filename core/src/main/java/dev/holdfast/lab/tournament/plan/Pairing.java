package dev.holdfast.lab.tournament.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who meets whom.
 *
 * @param selfPlay whether an entrant may sit at a table with itself
 * @param everySeat whether each combination of entrants is played in every order of seats, or only in the order in which they were given
 */
public record Pairing(boolean selfPlay, boolean everySeat) {

    /** Everybody with everybody, itself included, in every order of seats. */
    public static final Pairing ALL = new Pairing(true, true);

    /** More tables than anybody waits for, and few enough to be kept. */
    private static final int MOST = 5_000_000;

    /**
     * The tables of as many seats: entrants by their numbers, the last seat changing fastest.
     *
     * @throws IllegalArgumentException when there are more than five million combinations
     */
    List<int[]> tables(int entrants, int seats) {
        if (Math.pow(entrants, seats) > MOST) {
            throw new IllegalArgumentException(entrants + " strategies at " + seats + " seats are more than " + MOST
                    + " combinations; choose fewer");
        }
        List<int[]> tables = new ArrayList<>();
        int combinations = (int) Math.pow(entrants, seats);
        for (int number = 0; number < combinations; number++) {
            int[] table = new int[seats];
            int rest = number;
            for (int seat = seats - 1; seat >= 0; seat--) {
                table[seat] = rest % entrants;
                rest /= entrants;
            }
            if (admits(table)) {
                tables.add(table);
            }
        }
        return tables;
    }

    private boolean admits(int[] table) {
        boolean ordered =
                everySeat || IntStream.range(1, table.length).allMatch(seat -> table[seat - 1] <= table[seat]);
        return ordered && (selfPlay || IntStream.of(table).distinct().count() == table.length);
    }
}
