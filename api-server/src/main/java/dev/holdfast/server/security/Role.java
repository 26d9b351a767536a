package dev.holdfast.server.security;

/** In which capacity somebody calls. */
public enum Role {
    /** Runs the installation: sets tenants up and gives out keys. Sees nothing of what is negotiated. */
    OPERATOR,
    /** Decides the mandate of negotiations and knows their walk-away points. */
    OWNER,
    /** Negotiates for our side. */
    NEGOTIATOR,
    /** Looks at what our side does, and changes nothing. */
    AUDITOR,
    /** Negotiates for the other side. */
    COUNTERPARTY
}
