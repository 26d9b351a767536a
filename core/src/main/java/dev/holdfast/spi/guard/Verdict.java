package dev.holdfast.spi.guard;

import dev.holdfast.negotiation.move.Move;
import java.util.Objects;

/** What a guard says to a move. Codes and messages are shown to our team and must not depend on the walk-away point. */
public sealed interface Verdict {

    /** The move may go out. */
    record Allow() implements Verdict {}

    /**
     * The move may not go out.
     *
     * @param code a stable code in upper case
     * @param message why, for whoever wanted the move
     */
    record Refuse(String code, String message) implements Verdict {

        /** Checks that nothing is missing. */
        public Refuse {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * A firmer move must take its place.
     *
     * @param move {@link Move.Hold}, {@link Move.Warn}, {@link Move.AnnounceFinal} of the standing offer, or
     *     {@link Move.WalkAway}
     * @param code a stable code in upper case
     * @param message why, for our team
     */
    record Firmer(Move move, String code, String message) implements Verdict {

        /** Refuses moves that could be softer than the one they replace. */
        public Firmer {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            boolean firm = move instanceof Move.Hold
                    || move instanceof Move.Warn
                    || move instanceof Move.WalkAway
                    || (move instanceof Move.AnnounceFinal last
                            && last.outcome().isEmpty());
            if (!firm) {
                throw new IllegalArgumentException(
                        "a guard can only hold, warn, announce the standing offer as final, or walk away");
            }
        }
    }

    /** The move may go out. */
    static Verdict allow() {
        return new Allow();
    }
}
