package dev.holdfast.server.security;

/** How far a credential reaches. */
public enum Reach {
    /** The one negotiation that it was given out for. */
    NEGOTIATION,
    /** All negotiations of its tenant, and the tenant itself. */
    TENANT
}
