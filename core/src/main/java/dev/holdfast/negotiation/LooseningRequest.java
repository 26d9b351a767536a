package dev.holdfast.negotiation;

import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.WalkAwayPoint;

/**
 * A request to move the walk-away point down that nobody has approved yet. Its text form says nothing.
 *
 * @param walkAwayPoint the point that is asked for
 * @param reason why
 * @param by who asks
 */
public record LooseningRequest(WalkAwayPoint walkAwayPoint, String reason, Author by) {

    @Override
    public String toString() {
        return "LooseningRequest[secret]";
    }
}
