package dev.holdfast.engine;

import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.event.TeamEvent.MoveExplained;
import java.util.Optional;

/** Why our side makes a move that no person decided about, for the log that our team reads. */
final class Explanation {

    private Explanation() {}

    /** Empty when nobody gave a reason. Plugins write reasons, so they may be of any length. */
    static Optional<MoveExplained> of(Command move, String rationale) {
        String kept = rationale.strip();
        if (kept.length() > MoveExplained.MAX_LENGTH) {
            int end = MoveExplained.MAX_LENGTH - 1;
            kept = kept.substring(0, Character.isHighSurrogate(kept.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(new MoveExplained(move.at(), move.by(), kept));
    }
}
