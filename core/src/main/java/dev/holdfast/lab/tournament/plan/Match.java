package dev.holdfast.lab.tournament.plan;

import java.util.List;

/**
 * A session that is to be played.
 *
 * @param index its number in the tournament, from 0
 * @param scenario the number of the scenario
 * @param repetition which repetition it is, from 0
 * @param entrants the numbers of the entrants by their seats
 * @param seed from which all its chance comes
 */
public record Match(long index, int scenario, int repetition, List<Integer> entrants, long seed) {

    /** Copies the list. */
    public Match {
        entrants = List.copyOf(entrants);
    }
}
