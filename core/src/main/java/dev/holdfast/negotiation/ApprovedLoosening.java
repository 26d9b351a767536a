package dev.holdfast.negotiation;

import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Instant;

/**
 * A loosening of the walk-away point that two people have agreed to. Its text form says nothing.
 *
 * @param from the point before
 * @param to the point afterwards
 * @param by who approved it
 * @param at when they did
 */
public record ApprovedLoosening(WalkAwayPoint from, WalkAwayPoint to, Author by, Instant at) {

    /** Whether it led from and to exactly these points. */
    public boolean isBetween(WalkAwayPoint start, WalkAwayPoint end) {
        return from.equals(start) && to.equals(end);
    }

    @Override
    public String toString() {
        return "ApprovedLoosening[secret]";
    }
}
