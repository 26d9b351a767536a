package dev.holdfast.lab.statistics;

import java.util.List;

/**
 * Standings of which no two differ significantly, and that nobody else could join.
 *
 * @param members the numbers of the standings, ascending from 0
 */
public record Tie(List<Integer> members) {

    /** Copies the numbers. */
    public Tie {
        members = List.copyOf(members);
    }

    /** Whether a standing belongs to it. */
    public boolean holds(int standing) {
        return members.contains(standing);
    }
}
