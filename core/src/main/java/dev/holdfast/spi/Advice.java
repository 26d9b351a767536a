package dev.holdfast.spi;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * A proposal for our side's next move.
 *
 * @param move the move
 * @param rationale why, in a sentence for the negotiator; may be empty for a pass
 * @param findings what the strategy noticed
 * @param equivalents packages that are as good for our side as the one of the move: people may send one of these instead, or
 *     ask the other side which it likes best
 */
public record Advice(Move move, String rationale, List<Finding> findings, List<Outcome> equivalents) {

    /** Checks that nothing is missing, and copies the lists. */
    public Advice {
        Objects.requireNonNull(move, "an advice needs a move; there is Move.Pass");
        Objects.requireNonNull(rationale, "an advice needs a rationale; it may be empty");
        findings = List.copyOf(findings);
        equivalents = List.copyOf(equivalents);
    }

    /** An advice without equivalent packages. */
    public Advice(Move move, String rationale, List<Finding> findings) {
        this(move, rationale, findings, List.of());
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
        return new Advice(move, rationale, more, equivalents);
    }
}
