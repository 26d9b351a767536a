package dev.holdfast.server.negotiations.audience;

import dev.holdfast.negotiation.party.Party;

/** The two sides, by names that mean the same to both. */
public enum Side {
    /** The side that Holdfast works for. */
    TEAM,
    /** The other side. */
    COUNTERPARTY;

    public static Side of(Party party) {
        return party == Party.OURS ? TEAM : COUNTERPARTY;
    }
}
