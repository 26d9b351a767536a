package dev.holdfast.negotiation.party;

/**
 * Who did something.
 *
 * @param role in which capacity
 * @param name the name of the person or part, unique within its role and negotiation
 */
public record Author(Role role, String name) {

    /** Holdfast itself, for what the clock brings about. */
    public static final Author CLOCK = new Author(Role.CLOCK, "clock");

    /** The capacities in which something can be done. */
    public enum Role {
        /** Decides the mandate and knows the walk-away point. */
        OWNER,
        /** Negotiates for our side. */
        NEGOTIATOR,
        /** Negotiates for the other side. */
        COUNTERPARTY,
        /** A strategy, on autopilot. */
        STRATEGY,
        /** A guard that made a move firmer. */
        GUARD,
        /** Time that has run out. */
        CLOCK
    }

    /** Checks the name. */
    public Author {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("an author needs a name of 1 to 200 characters");
        }
    }

    /** Whether the names are those of one person; case and spaces make nobody another one. */
    public boolean isSamePersonAs(Author other) {
        return name.strip().equalsIgnoreCase(other.name.strip());
    }

    /** Whether a plugin, and not a person, is the author. */
    public boolean isAutomatic() {
        return role == Role.STRATEGY || role == Role.GUARD || role == Role.CLOCK;
    }
}
