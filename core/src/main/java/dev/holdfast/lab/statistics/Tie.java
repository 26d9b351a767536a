package dev.holdfast.lab.statistics;

/**
 * Neighbours in a ranking of which no two differ significantly.
 *
 * @param first the number of the best of them, from 0
 * @param last the number of the last of them, which may be the same
 */
public record Tie(int first, int last) {

    /** Whether a standing belongs to it. */
    public boolean holds(int standing) {
        return first <= standing && standing <= last;
    }
}
