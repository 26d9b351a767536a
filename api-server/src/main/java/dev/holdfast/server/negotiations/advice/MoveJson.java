package dev.holdfast.server.negotiations.advice;

import dev.holdfast.negotiation.move.WalkAwayReason;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A move of our side.
 *
 * @param type which
 * @param terms the package to put on the table
 * @param utility how good that package is for our side, from 0 to 1
 * @param offer the offer to accept
 * @param revision which statement of it
 * @param reason why to walk away
 * @param message words that go with it
 */
public record MoveJson(
        Type type,
        Optional<Map<String, String>> terms,
        OptionalDouble utility,
        OptionalInt offer,
        OptionalInt revision,
        Optional<WalkAwayReason> reason,
        Optional<String> message) {

    /** The moves. */
    public enum Type {
        /** Nothing can be sent, because a guard failed. */
        PASS,
        HOLD,
        COUNTER,
        TRADE,
        ACCEPT,
        WARN,
        ANNOUNCE_FINAL,
        WALK_AWAY
    }
}
