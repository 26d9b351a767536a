package dev.holdfast.testkit;

import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.testkit.opponent.Table;
import java.util.List;
import java.util.Optional;

/** Our people on copilot: what they do when they have been advised. */
@FunctionalInterface
public interface Team {

    /** The name of our negotiator in a test. */
    String NEGOTIATOR = "Nora";

    /**
     * What they do before the other side's turn; empty for nothing.
     *
     * @param table what is on the table
     * @param advice what they were advised
     */
    Optional<Move> next(Table table, Recommendation advice);

    /** They do what they are advised to. */
    static Team followingAdvice() {
        return (table, advice) -> advice.move() instanceof Move.Pass ? Optional.empty() : Optional.of(advice.move());
    }

    /** They make these moves, one before each turn of the other side, whatever they are advised. */
    static Team making(Move... moves) {
        List<Move> script = List.of(moves);
        return (table, advice) ->
                table.turn() < script.size() ? Optional.of(script.get(table.turn())) : Optional.empty();
    }

    /** They say nothing. */
    static Team silent() {
        return (table, advice) -> Optional.empty();
    }
}
