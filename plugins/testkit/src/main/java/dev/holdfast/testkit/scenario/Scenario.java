package dev.holdfast.testkit.scenario;

import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.testkit.opponent.Opponent;

/**
 * What our side wants, and who it has to do with.
 *
 * @param title what it is about
 * @param mandate what our side wants
 * @param opponent the other side
 */
public record Scenario(String title, Mandate mandate, Opponent opponent) {

    /** The same with another other side. */
    public Scenario against(Opponent other) {
        return new Scenario(title, mandate, other);
    }

    @Override
    public String toString() {
        return title;
    }
}
