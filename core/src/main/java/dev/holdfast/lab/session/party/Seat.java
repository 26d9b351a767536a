package dev.holdfast.lab.session.party;

/**
 * A party at the table.
 *
 * @param name who it is; unique at its table
 * @param position what it wants and may do
 * @param maker how it negotiates
 */
public record Seat(String name, Position position, StrategyMaker maker) {

    /** Checks the name. */
    public Seat {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party needs a name");
        }
    }
}
