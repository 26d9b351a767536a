package dev.holdfast.negotiation.party;

/** The two sides of a negotiation. */
public enum Party {
    /** The side that Holdfast works for. */
    OURS,
    /** The counterparty. */
    THEIRS;

    /** The other side. */
    public Party other() {
        return this == OURS ? THEIRS : OURS;
    }
}
