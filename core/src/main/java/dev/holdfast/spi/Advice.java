package dev.holdfast.spi;

import dev.holdfast.negotiation.move.Move;
import java.util.List;

/**
 * A proposal for our side's next move.
 *
 * @param move the move
 * @param rationale why, in a sentence for the negotiator; may be empty for a pass
 * @param findings what the strategy noticed
 */
public record Advice(Move move, String rationale, List<Finding> findings) {

    /** Copies the findings. */
    public Advice {
        findings = List.copyOf(findings);
    }

    /** A move and why. */
    public static Advice of(Move move, String rationale) {
        return new Advice(move, rationale, List.of());
    }

    /** Nothing to propose. */
    public static Advice pass() {
        return new Advice(new Move.Pass(), "", List.of());
    }

    /** The same advice with one more finding. */
    public Advice with(Finding finding) {
        List<Finding> more = new java.util.ArrayList<>(findings);
        more.add(finding);
        return new Advice(move, rationale, more);
    }
}
