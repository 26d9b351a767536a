package dev.holdfast.server.security;

/** In which capacity somebody calls. */
public enum Role {
    /** Holds the key of the server: sets negotiations up and lists them. */
    SERVER,
    /** Decides the mandate of a negotiation and knows its walk-away point. */
    OWNER,
    /** Negotiates for our side. */
    NEGOTIATOR,
    /** Negotiates for the other side. */
    COUNTERPARTY
}
