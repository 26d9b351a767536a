package dev.holdfast.server.demo.scenario;

/** Who can act, each under a credential of their own. */
public enum Actor {
    /** The other side. */
    COUNTERPARTY,
    /** Who talks for our side. */
    NEGOTIATOR,
    /** Who has decided what our side wants. */
    OWNER
}
