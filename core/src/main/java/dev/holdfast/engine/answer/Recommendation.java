package dev.holdfast.engine.answer;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import java.util.List;

/**
 * The move that our side should make next, after the guards have had their say.
 *
 * @param move the move; {@link Move.Pass} when a guard failed, so that nothing can be sent
 * @param by whose idea it was
 * @param rationale why, in a sentence for the negotiator
 * @param findings what strategies and guards noticed, and which of them failed
 * @param equivalents packages that are as good for our side as the one of the move, in the strategy's view
 */
public record Recommendation(
        Move move, Author by, String rationale, List<ReportedFinding> findings, List<Outcome> equivalents) {

    /** Copies the lists. */
    public Recommendation {
        findings = List.copyOf(findings);
        equivalents = List.copyOf(equivalents);
    }

    /** A recommendation without equivalent packages. */
    public Recommendation(Move move, Author by, String rationale, List<ReportedFinding> findings) {
        this(move, by, rationale, findings, List.of());
    }
}
