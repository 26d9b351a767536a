package dev.holdfast.engine.answer;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import java.util.List;

/**
 * The move that our side should make next, after the guards have had their say.
 *
 * @param move the move; {@link Move.Pass} when a guard failed, so that nothing can be sent
 * @param by whose idea it was
 * @param rationale why, in a sentence for the negotiator
 * @param findings what strategies and guards noticed, and which of them failed
 */
public record Recommendation(Move move, Author by, String rationale, List<ReportedFinding> findings) {

    /** Copies the findings. */
    public Recommendation {
        findings = List.copyOf(findings);
    }
}
